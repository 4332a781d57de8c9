package org.boardwalk.platform.security.internal.app;

import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.boardwalk.platform.api.problem.ProblemException;

/**
 * Lets one try at a time under the same name from the same address. A try counts as failed until its password was
 * looked at, so others at the same moment, from a person's phone and her desk, would seem to be guesses.
 */
final class Turns {
    private static final int MOST_AT_ONCE = 40;
    private static final int LOCKS = 64;

    private final Lock[] locks =
            Stream.generate(() -> new ReentrantLock(true)).limit(LOCKS).toArray(Lock[]::new);
    private final Semaphore places;

    Turns() {
        this(new Semaphore(MOST_AT_ONCE));
    }

    /** @param places one for each try that is under way or waits */
    Turns(Semaphore places) {
        this.places = places;
    }

    /**
     * Does the work when it is its turn. A flood is turned away: it must not keep all of the server's threads waiting
     * here.
     *
     * @throws ProblemException {@code platform.busy}
     */
    <T> T take(GuessKey key, Supplier<T> work) {
        if (!places.tryAcquire()) {
            throw new ProblemException("platform.busy");
        }
        Lock lock = locks[Math.floorMod(key.pair().hashCode(), LOCKS)];
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
            places.release();
        }
    }
}
