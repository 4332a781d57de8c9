package org.boardwalk.pathways.api.requirement;

import java.util.Objects;

/**
 * What is counted, and in which unit. Equal only when both are.
 *
 * @param code such as {@code it-hands-on}; lower case, digits and dashes
 */
public record Measure(String code, Unit unit) {
    public Measure {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(unit, "unit");
    }

    public static Measure hours(String code) {
        return new Measure(code, Unit.HOURS);
    }
}
