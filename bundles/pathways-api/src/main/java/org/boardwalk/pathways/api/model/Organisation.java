package org.boardwalk.pathways.api.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Who offers, issues or accredits something.
 *
 * @param name as the organisation writes it
 * @param url its page about the matter, {@code https}
 */
public record Organisation(String name, Optional<String> url) {
    public Organisation {
        Objects.requireNonNull(name, "name");
    }

    public static Organisation named(String name) {
        return new Organisation(name, Optional.empty());
    }
}
