package org.boardwalk.pathways.api.requirement;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is known about an amount: it lies between these two.
 *
 * @param min what is confirmed; 0 or more
 * @param max what it can be at most: what is confirmed and what is only reported; empty = nobody knows
 */
public record Range(BigDecimal min, Optional<BigDecimal> max) {
    /** Nothing is known. */
    public static final Range UNKNOWN = new Range(BigDecimal.ZERO, Optional.empty());

    public Range {
        if (min.signum() < 0 || max.filter(limit -> limit.compareTo(min) < 0).isPresent()) {
            throw new IllegalArgumentException("not a range: " + min + " to " + max);
        }
    }

    public static Range exactly(BigDecimal value) {
        return new Range(value, Optional.of(value));
    }

    public static Range exactly(long value) {
        return exactly(BigDecimal.valueOf(value));
    }

    public static Range between(long min, long max) {
        return new Range(BigDecimal.valueOf(min), Optional.of(BigDecimal.valueOf(max)));
    }
}
