package org.boardwalk.platform.persistence.internal.osgi;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.boardwalk.platform.api.support.SupportPart;
import org.boardwalk.platform.persistence.internal.Persistence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which migrations of which module the database has seen, from the tables the migration tool keeps. */
@Component
public final class MigrationsPart implements SupportPart {
    private static final String HISTORY = "schema_history_";

    private final Persistence persistence;

    @Activate
    public MigrationsPart(@Reference Persistence persistence) {
        this.persistence = persistence;
    }

    @Override
    public String file() {
        return "migrations.txt";
    }

    @Override
    public String about() {
        return "The database, and each module's migrations in it.";
    }

    @Override
    public String text() {
        try (Connection connection = persistence.connections().getConnection()) {
            var database = connection.getMetaData();
            StringBuilder out = new StringBuilder(
                    "%s %s%n".formatted(database.getDatabaseProductName(), database.getDatabaseProductVersion()));
            for (String table : histories(connection)) {
                out.append(table.substring(HISTORY.length())).append('\n');
                migrations(connection, table, out);
            }
            connection.rollback();
            return out.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SortedSet<String> histories(Connection connection) throws SQLException {
        SortedSet<String> names = new TreeSet<>();
        try (ResultSet tables =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                if (name.toLowerCase(Locale.ROOT).startsWith(HISTORY)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static void migrations(Connection connection, String table, StringBuilder out) throws SQLException {
        String sql = "SELECT \"version\", \"script\", \"installed_on\", \"execution_time\", \"success\" FROM \"" + table
                + "\" ORDER BY \"installed_rank\"";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                out.append("    %-8s %-40s %s %d ms%s%n"
                        .formatted(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getInt(4),
                                row.getBoolean(5) ? "" : " FAILED"));
            }
        }
    }
}
