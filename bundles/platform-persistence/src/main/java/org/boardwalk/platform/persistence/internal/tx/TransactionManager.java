package org.boardwalk.platform.persistence.internal.tx;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.metric.Metric;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Binds one transaction to the thread, and tries again what the database asks to try again. */
public final class TransactionManager implements Transactions {
    private static final Logger LOG = LoggerFactory.getLogger(TransactionManager.class);

    private final DataSource pool;
    private final Retry retry;
    private final TransactionMetrics metrics = new TransactionMetrics();
    private final ThreadLocal<Transaction> current = new ThreadLocal<>();

    public TransactionManager(DataSource pool) {
        this(pool, new Retry());
    }

    TransactionManager(DataSource pool, Retry retry) {
        this.pool = pool;
        this.retry = retry;
    }

    @Override
    public <T> T write(Supplier<T> work) {
        return run(work, true);
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return run(work, false);
    }

    @Override
    public void afterCommit(Runnable work) {
        Transaction transaction = current();
        if (transaction == null) {
            work.run();
        } else {
            transaction.afterCommit(work);
        }
    }

    /** How many there were, and how long they took. */
    public List<Metric> metrics() {
        return metrics.metrics();
    }

    /** This thread's transaction, or null. */
    public @Nullable Transaction current() {
        return current.get();
    }

    /** @throws IllegalStateException outside of a transaction */
    public Transaction require() {
        Transaction transaction = current();
        if (transaction == null) {
            throw new IllegalStateException("This needs a transaction: call it inside Transactions.write or read");
        }
        return transaction;
    }

    Connection newConnection() throws SQLException {
        return pool.getConnection();
    }

    private <T> T run(Supplier<T> work, boolean writes) {
        Transaction running = current();
        return running == null ? retry.run(() -> outermost(work, writes)) : running.nested(work, writes);
    }

    private <T> T outermost(Supplier<T> work, boolean writes) {
        Transaction transaction = new Transaction(pool, writes);
        T result = inside(transaction, work);
        transaction.afterCommit().forEach(TransactionManager::runAfterCommit);
        return result;
    }

    private <T> T inside(Transaction transaction, Supplier<T> work) {
        long start = System.nanoTime();
        boolean done = false;
        current.set(transaction);
        try {
            T result = work.get();
            transaction.commit();
            done = true;
            return result;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        } finally {
            transaction.end();
            current.remove();
            metrics.ended(transaction.writing(), done, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** The change is committed: what fails now must not look as if it were not. */
    private static void runAfterCommit(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("Work after a commit failed", e);
        }
    }
}
