package org.boardwalk.platform.persistence.internal.database;

import java.sql.Connection;
import java.sql.SQLException;

/** All data of one moment, behind one connection that only reads. */
public final class Snapshot implements AutoCloseable {
    private final Connection connection;
    private final Runnable afterwards;

    Snapshot(Connection connection, Runnable afterwards) {
        this.connection = connection;
        this.afterwards = afterwards;
    }

    public Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
        } finally {
            afterwards.run();
        }
    }
}
