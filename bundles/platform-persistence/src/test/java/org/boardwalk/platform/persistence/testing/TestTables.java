package org.boardwalk.platform.persistence.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;

/** Empties tables between tests: much quicker than a new database. */
final class TestTables {
    private static final Set<String> KEPT = Set.of("platform_outbox_sequence", "platform_script");

    private final DataSource connections;

    TestTables(DataSource connections) {
        this.connections = connections;
    }

    /** All rows, but not the history of the migrations nor the outbox's counter, nor what modules say of their tables. */
    void empty() {
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(true);
            List<String> tables = tables(connection);
            for (int round = 0; !tables.isEmpty() && round < 20; round++) {
                tables.removeIf(table -> deleted(connection, table));
            }
            if (!tables.isEmpty()) {
                throw new IllegalStateException("Could not empty " + tables);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** False when rows of another table still refer to it: then that one goes first. */
    private static boolean deleted(Connection connection, String table) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM " + table);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows =
                connection.getMetaData().getTables(null, connection.getSchema(), null, new String[] {"TABLE"})) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!name.startsWith("schema_history_") && !KEPT.contains(name)) {
                    tables.add(name);
                }
            }
        }
        return tables;
    }
}
