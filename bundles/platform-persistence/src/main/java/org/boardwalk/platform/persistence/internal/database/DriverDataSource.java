package org.boardwalk.platform.persistence.internal.database;

import java.sql.Connection;
import java.sql.SQLException;

/** A data source out of one function; the pool in front of it does everything else. */
final class DriverDataSource extends PlainDataSource {
    private final Connector connector;

    DriverDataSource(Connector connector) {
        this.connector = connector;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return connector.connect();
    }

    /** Opens a new connection. */
    @FunctionalInterface
    interface Connector {
        Connection connect() throws SQLException;
    }
}
