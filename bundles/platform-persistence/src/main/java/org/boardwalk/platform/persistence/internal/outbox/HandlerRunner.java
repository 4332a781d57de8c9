package org.boardwalk.platform.persistence.internal.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.boardwalk.platform.persistence.internal.outbox.OutboxTable.Stored;
import org.boardwalk.platform.persistence.internal.outbox.OutboxTable.Waiting;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one handler up to date, on one thread at a time; a failure holds up this handler alone. */
final class HandlerRunner {
    private static final Logger LOG = LoggerFactory.getLogger(HandlerRunner.class);
    private static final long PATIENCE_SECONDS = 10;

    private final Delivery<?> delivery;
    private final ScheduledExecutorService threads;
    private final Pauses pauses;
    /** How often it was woken since it last began to look. */
    private final AtomicInteger woken = new AtomicInteger();

    private final ReentrantLock delivering = new ReentrantLock();
    private volatile boolean stopped;
    private volatile @Nullable Failure failure;
    private volatile @Nullable Future<?> nextAttempt;

    HandlerRunner(Delivery<?> delivery, ScheduledExecutorService threads, Pauses pauses) {
        this.delivery = delivery;
        this.threads = threads;
        this.pauses = pauses;
    }

    String id() {
        return delivery.id();
    }

    boolean handles(String type) {
        return delivery.type().equals(type);
    }

    Optional<Failure> failure() {
        return Optional.ofNullable(failure);
    }

    Waiting waiting() {
        return delivery.waiting();
    }

    /** Looks for events soon. Any thread. */
    void wake() {
        if (woken.getAndIncrement() == 0) {
            execute(Duration.ZERO, this::run);
        }
    }

    /**
     * Returns when no event is being delivered any more, or after a while. What waits for its next attempt is forgotten, or it
     * would keep the handler's classes alive for as long as the pause is.
     */
    void stop() {
        stopped = true;
        forgetNextAttempt();
        try {
            if (delivering.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                delivering.unlock();
            } else {
                LOG.warn("Handler {} still works on an event after {} s", id(), PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void forgetNextAttempt() {
        Future<?> planned = nextAttempt;
        if (planned != null) {
            planned.cancel(false);
        }
    }

    /** Goes on as long as somebody called meanwhile. */
    private void run() {
        int seen = woken.get();
        do {
            catchUp();
            seen = woken.addAndGet(-seen);
        } while (seen > 0);
    }

    private void catchUp() {
        Failure last = failure;
        if (last != null && Instant.now().isBefore(last.retryAt())) {
            return;
        }
        try {
            boolean more = true;
            while (more) {
                more = deliverSome();
            }
            recovered();
        } catch (RuntimeException | LinkageError e) {
            failed(e);
        }
    }

    /** @return whether there may be more */
    private boolean deliverSome() {
        Iterator<Stored> events = delivery.next().iterator();
        boolean more = events.hasNext();
        while (events.hasNext()) {
            if (!deliver(events.next())) {
                return false;
            }
        }
        return more;
    }

    private boolean deliver(Stored event) {
        delivering.lock();
        try {
            boolean delivered = !stopped && delivery.deliver(event);
            if (delivered) {
                recovered();
            }
            return delivered;
        } catch (RuntimeException | LinkageError e) {
            throw new DeliveryFailure(event.seq(), e);
        } finally {
            delivering.unlock();
        }
    }

    private void failed(Throwable thrown) {
        if (stopped) {
            return;
        }
        Failure last = failure;
        Failure now = Failure.of(thrown, last, pauses);
        failure = now;
        if (last == null || last.event() != now.event()) {
            LOG.warn("Handler {} failed at event {}; it is tried again\n{}", id(), now.event(), Trace.of(now.thrown()));
        }
        nextAttempt = execute(Duration.between(Instant.now(), now.retryAt()), this::wake);
        if (stopped) {
            forgetNextAttempt();
        }
    }

    private void recovered() {
        Failure last = failure;
        if (last != null) {
            LOG.info("Handler {} goes on after {} failed attempts", id(), last.attempts());
            failure = null;
        }
    }

    private @Nullable Future<?> execute(Duration pause, Runnable work) {
        try {
            return threads.schedule(work, Math.max(0, pause.toMillis() + 1), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            stopped = true;
            return null;
        }
    }
}
