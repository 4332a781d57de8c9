package org.boardwalk.pathways.api.model;

import java.util.Objects;
import org.boardwalk.pathways.api.requirement.Measure;
import org.boardwalk.pathways.api.text.LocalText;

/**
 * Something a pathway counts.
 *
 * @param name completes "500 hours of …": {@code hands-on IT experience}
 */
public record NamedMeasure(Measure measure, LocalText name) {
    public NamedMeasure {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(name, "name");
    }
}
