package org.boardwalk.pathways.api.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Who says so.
 *
 * @param name who found it out: {@code BLS, Occupational Employment and Wage Statistics}
 * @param through where it was read, if that was somewhere else
 * @param url page where it can be checked
 */
public record Source(String name, Optional<String> through, Optional<String> url) {
    public Source {
        Objects.requireNonNull(name, "name");
    }

    public static Source named(String name) {
        return new Source(name, Optional.empty(), Optional.empty());
    }
}
