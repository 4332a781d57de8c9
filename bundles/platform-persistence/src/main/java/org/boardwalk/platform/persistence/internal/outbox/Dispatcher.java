package org.boardwalk.platform.persistence.internal.outbox;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.boardwalk.platform.api.event.EventHandler;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.persistence.internal.database.Dialect;
import org.boardwalk.platform.persistence.internal.tx.TransactionManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers what is in the outbox to the handlers that are there now. */
public final class Dispatcher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final int THREADS = 2;
    private static final long PATIENCE_SECONDS = 10;

    private final TransactionManager transactions;
    private final OutboxTable table;
    private final EventJson json = new EventJson();
    private final CurrentUser user;
    private final OutboxSignal signal;
    private final Pauses pauses;
    private final ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(THREADS, named());
    private final List<Registered> handlers = new CopyOnWriteArrayList<>();
    private final Consumer<Set<String>> listener = this::written;

    public Dispatcher(
            TransactionManager transactions, Dialect dialect, CurrentUser user, OutboxSignal signal, Pauses pauses) {
        this.transactions = transactions;
        this.table = new OutboxTable(transactions, dialect);
        this.user = user;
        this.signal = signal;
        this.pauses = pauses;
        threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        threads.setRemoveOnCancelPolicy(true);
        signal.listen(listener);
        long poll = pauses.poll().toMillis();
        threads.scheduleWithFixedDelay(this::wakeAll, poll, poll, TimeUnit.MILLISECONDS);
    }

    /** From now on the handler gets what it has not got yet. A broken one is reported and left out. */
    public void add(EventHandler<?> handler) {
        try {
            Delivery<?> delivery = new Delivery<>(handler, transactions, table, json, user);
            HandlerRunner runner = new HandlerRunner(delivery, threads, pauses);
            handlers.add(new Registered(handler, runner));
            runner.wake();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Event handler {} cannot be used", handler.getClass().getName(), e);
        }
    }

    /** Returns when it does not work on an event any more. */
    public void remove(EventHandler<?> handler) {
        for (Registered registered : handlers) {
            if (registered.handler() == handler && handlers.remove(registered)) {
                registered.runner().stop();
            }
        }
    }

    List<HandlerRunner> runners() {
        return handlers.stream().map(Registered::runner).toList();
    }

    @Override
    public void close() {
        signal.ignore(listener);
        runners().forEach(HandlerRunner::stop);
        handlers.clear();
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void written(Set<String> types) {
        for (HandlerRunner runner : runners()) {
            if (types.stream().anyMatch(runner::handles)) {
                runner.wake();
            }
        }
    }

    private void wakeAll() {
        runners().forEach(HandlerRunner::wake);
    }

    /** A handler is itself, whatever it says about equality. */
    private record Registered(EventHandler<?> handler, HandlerRunner runner) {
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    private static ThreadFactory named() {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, "boardwalk-events-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
