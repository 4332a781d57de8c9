package org.boardwalk.platform.persistence.internal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/**
 * Lets people wait for a connection while all are at work: the pool gives up as early as for a database that is away, which
 * a minute with many people is not.
 */
final class Queue extends PlainDataSource {
    private final DataSource pool;
    private final BooleanSupplier allAtWork;
    private final Duration longest;

    Queue(DataSource pool, BooleanSupplier allAtWork, Duration longest) {
        this.pool = pool;
        this.allAtWork = allAtWork;
        this.longest = longest;
    }

    /**
     * @throws SQLTransientConnectionException when the database gives none
     * @throws SQLException with state {@link SqlStates#CROWDED} when all are at work for too long
     */
    @Override
    public Connection getConnection() throws SQLException {
        long start = System.nanoTime();
        while (true) {
            try {
                return pool.getConnection();
            } catch (SQLTransientConnectionException e) {
                if (!allAtWork.getAsBoolean()) {
                    throw e;
                }
                if (System.nanoTime() - start > longest.toNanos()) {
                    throw new SQLException("All connections are at work", SqlStates.CROWDED, e);
                }
            }
        }
    }
}
