package org.boardwalk.itests.container;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for a condition, half a minute at most unless said otherwise. */
final class Eventually {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Eventually() {}

    static void holds(String what, BooleanSupplier condition) {
        holds(what, LONGEST, condition);
    }

    static void holds(String what, Duration longest, BooleanSupplier condition) {
        equal(what, longest, true, condition::getAsBoolean);
    }

    static <T> void equal(String what, T expected, Supplier<T> actual) {
        equal(what, LONGEST, expected, actual);
    }

    private static <T> void equal(String what, Duration longest, T expected, Supplier<T> actual) {
        long end = System.nanoTime() + longest.toNanos();
        T last = actual.get();
        while (!Objects.equals(expected, last)) {
            if (System.nanoTime() > end) {
                throw new AssertionError(what + ": expected " + expected + ", but it stayed " + last);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            last = actual.get();
        }
    }
}
