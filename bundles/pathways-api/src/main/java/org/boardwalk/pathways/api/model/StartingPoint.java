package org.boardwalk.pathways.api.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.boardwalk.pathways.api.text.LocalText;

/**
 * Where people come from, and what they do first: "I have worked in medicine for 25 years".
 *
 * @param firstSteps ids of the steps suggested first, best first
 */
public record StartingPoint(String id, LocalText title, Optional<LocalText> advice, List<String> firstSteps) {
    public StartingPoint {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        firstSteps = List.copyOf(firstSteps);
    }
}
