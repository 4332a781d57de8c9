package org.boardwalk.platform.security.internal.domain;

import java.time.Duration;

/**
 * How many wrong passwords are forgiven, and how long the pause grows after that.
 *
 * <p>The pair of name and address is strict. The name alone is generous and its pause is short, because
 * anybody on earth can fail under somebody else's name; it never holds up an address from which the person
 * has signed in before. The address alone stops one machine that tries a few passwords under many names.
 */
public enum Limit {
    PAIR(5, Duration.ofMinutes(30)),
    NAME(20, Duration.ofMinutes(15)),
    ADDRESS(100, Duration.ofMinutes(15));

    /** After this long without a failure, earlier ones are forgotten. */
    public static final Duration QUIET = Duration.ofHours(24);

    /** An address is familiar for this long after the person signed in from it. */
    public static final Duration FAMILIAR = Duration.ofDays(30);

    private static final Duration FIRST = Duration.ofMinutes(1);

    private final int free;
    private final Duration longest;

    Limit(int free, Duration longest) {
        this.free = free;
        this.longest = longest;
    }

    /** Failures that cost nothing. */
    public int free() {
        return free;
    }

    public Duration longest() {
        return longest;
    }

    /** The pause after so many failures: none, then a minute, doubling up to the longest. */
    public Duration pauseAfter(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration pause = FIRST.multipliedBy(1L << Math.min(failures - free, 20));
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
