package org.boardwalk.certifications.internal.domain;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids that grow, for rows that are made by the thousand: each index on them is then written at its end, and not all over.
 * Version 7 of RFC 9562, section 5.7, the twelve bits behind the milliseconds counting (section 6.2, method 1).
 */
final class OrderedId {
    private static final int COUNTER_BITS = 12;
    private static final long VERSION = 7L << COUNTER_BITS;
    private static final long COUNTER = (1L << COUNTER_BITS) - 1;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    /** Milliseconds since 1970, then the counter; runs ahead of the clock rather than giving one twice. */
    private static final AtomicLong LAST = new AtomicLong();

    private OrderedId() {}

    static UUID next() {
        long now = System.currentTimeMillis() << COUNTER_BITS;
        long time = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long high = (time & ~COUNTER) << 4 | VERSION | time & COUNTER;
        return new UUID(high, VARIANT | ThreadLocalRandom.current().nextLong() >>> 2);
    }
}
