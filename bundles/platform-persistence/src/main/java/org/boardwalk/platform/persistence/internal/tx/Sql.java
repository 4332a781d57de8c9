package org.boardwalk.platform.persistence.internal.tx;

import java.sql.Connection;
import java.sql.SQLException;

/** Plain SQL of the platform's own tables, inside the thread's transaction. */
public final class Sql {
    private Sql() {}

    /** @throws IllegalStateException outside of a transaction */
    public static <T> T with(TransactionManager transactions, Work<T> work) {
        try {
            return work.on(transactions.require().connection());
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Statements on a connection. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
