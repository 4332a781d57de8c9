package org.boardwalk.platform.persistence.internal.outbox;

import java.time.Duration;

/**
 * How long to wait.
 *
 * @param poll between looks for events that another node wrote
 * @param first after a handler's first failure; doubled after each further one
 * @param longest between two attempts
 */
public record Pauses(Duration poll, Duration first, Duration longest) {
    private static final int MOST_DOUBLINGS = 20;

    public static Pauses usual() {
        return new Pauses(Duration.ofSeconds(5), Duration.ofSeconds(1), Duration.ofMinutes(5));
    }

    Duration after(int failures) {
        Duration pause = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
