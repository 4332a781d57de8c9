package org.boardwalk.platform.persistence.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Where threads wait for each other, once: who comes again later passes. */
final class Rendezvous {
    private final CountDownLatch expected;

    Rendezvous(int threads) {
        expected = new CountDownLatch(threads);
    }

    void meet() {
        expected.countDown();
        try {
            if (!expected.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody came");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
