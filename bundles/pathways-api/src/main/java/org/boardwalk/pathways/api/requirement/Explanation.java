package org.boardwalk.pathways.api.requirement;

import java.util.List;
import java.util.Optional;
import org.boardwalk.pathways.api.text.Phrase;

/**
 * A requirement's evaluation for a person to read.
 *
 * @param demand the requirement itself, without its value: "at least 500 hours of hands-on IT experience"
 * @param standing a whole sentence that says whether it is met, not met yet or unknown, and what was found
 * @param todo a whole sentence that says what to do next; empty when it is met
 * @param parts of a group, in order
 */
public record Explanation(Truth value, Phrase demand, Phrase standing, Optional<Phrase> todo, List<Explanation> parts) {
    public Explanation {
        parts = List.copyOf(parts);
    }
}
