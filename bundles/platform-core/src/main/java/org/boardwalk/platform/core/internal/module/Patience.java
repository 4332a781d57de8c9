package org.boardwalk.platform.core.internal.module;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long to wait for something that others must bring first: as long as they keep bringing, but not for ever. On a slow
 * machine a first start opens one table after the other for longer than a broken module deserves.
 */
final class Patience {
    private final long quiet;
    private final long most;
    private final LongSupplier clock;
    private final long begin;
    private volatile long last;

    /**
     * @param quiet given up when nothing came for so long
     * @param most given up in any case
     * @param clock nanoseconds, as of {@link System#nanoTime()}
     */
    Patience(Duration quiet, Duration most, LongSupplier clock) {
        this.quiet = quiet.toNanos();
        this.most = most.toNanos();
        this.clock = clock;
        begin = clock.getAsLong();
        last = begin;
    }

    /** Something came. From any thread. */
    void renew() {
        last = clock.getAsLong();
    }

    boolean isOver() {
        long now = clock.getAsLong();
        return now - last >= quiet || now - begin >= most;
    }
}
