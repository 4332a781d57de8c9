package org.boardwalk.platform.persistence.internal.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.internal.database.Database;

/**
 * A table that is there as long as a restore is under way: made in a database without any table, gone when all is restored
 * and counted. So whoever finds it knows that the rest is half a restore and nothing else.
 */
public final class RestoreMark {
    static final String TABLE = "boardwalk_restoring";

    private RestoreMark() {}

    public static boolean isOn(Connection connection) throws SQLException {
        return Catalogue.names(connection).stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(TABLE));
    }

    /** @throws ProblemException {@code platform.database.halfRestored} when it is on */
    public static void refuse(Database database) throws SQLException {
        try (Connection connection = database.connections().getConnection()) {
            if (isOn(connection)) {
                throw new ProblemException(
                        "platform.database.halfRestored", database.config().place());
            }
        }
    }

    static void put(Connection connection) throws SQLException {
        execute(connection, "CREATE TABLE " + TABLE + " (restoring INTEGER NOT NULL)");
        connection.commit();
    }

    static void remove(Connection connection) throws SQLException {
        execute(connection, "DROP TABLE " + TABLE);
        connection.commit();
    }

    /** Drops everything but the mark. */
    static void clear(Connection connection) throws SQLException {
        List<String> tables = Catalogue.names(connection).stream()
                .filter(name -> !name.toLowerCase(Locale.ROOT).equals(TABLE))
                .toList();
        ForeignKeys.of(connection, tables).drop(connection);
        for (String table : tables) {
            execute(connection, "DROP TABLE " + Catalogue.quoted(table));
        }
        connection.commit();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
