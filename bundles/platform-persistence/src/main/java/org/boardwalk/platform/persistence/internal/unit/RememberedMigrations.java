package org.boardwalk.platform.persistence.internal.unit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.boardwalk.platform.persistence.internal.database.Dialect;

/**
 * Spares the migration tool its work when a unit's scripts are the ones its tables were last brought up to date with. What is
 * remembered lies in the database itself, so it is as old as the tables are, after a restore too.
 */
public final class RememberedMigrations implements Migrations {
    private final DataSource connections;
    private final Dialect dialect;
    private final Migrations tool;

    public RememberedMigrations(DataSource connections, Dialect dialect, Migrations tool) {
        this.connections = connections;
        this.dialect = dialect;
        this.tool = tool;
    }

    @Override
    public int migrate(UnitDefinition unit) {
        String scripts = fingerprint(unit.migrations());
        if (isUpToDate(unit.id(), scripts)) {
            return 0;
        }
        int ran = tool.migrate(unit);
        keepScripts(unit);
        remember(unit.id(), scripts);
        return ran;
    }

    private boolean isUpToDate(String unit, String scripts) {
        try (Connection connection = connect();
                PreparedStatement query =
                        connection.prepareStatement("SELECT 1 FROM platform_migrated WHERE unit = ? AND scripts = ?")) {
            query.setString(1, unit);
            query.setString(2, scripts);
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        } catch (SQLException e) {
            // A new database has no such table yet, and what else is wrong the tool will say.
            return false;
        }
    }

    /** Before the unit counts as up to date: whoever finds that it is finds the scripts, too. */
    private void keepScripts(UnitDefinition unit) {
        try (Connection connection = connections.getConnection()) {
            KeptScripts.keep(connection, unit);
            connection.commit();
        } catch (SQLException | IOException e) {
            if (!isThereAlready(e)) {
                throw new UnitException("The scripts of " + unit.id() + " could not be kept: " + e.getMessage(), e);
            }
        }
    }

    /** Two nodes may do so at once; both write the same. */
    private void remember(String unit, String scripts) {
        try (Connection connection = connect()) {
            if (update(connection, "UPDATE platform_migrated SET scripts = ? WHERE unit = ?", scripts, unit) == 0) {
                update(connection, "INSERT INTO platform_migrated (scripts, unit) VALUES (?, ?)", scripts, unit);
            }
        } catch (SQLException e) {
            if (!isThereAlready(e)) {
                throw new UnitException("The tables of " + unit + " are up to date, but it could not be noted", e);
            }
        }
    }

    private static boolean isThereAlready(Exception e) {
        return e instanceof SQLException sql
                && String.valueOf(sql.getSQLState()).startsWith("23");
    }

    private Connection connect() throws SQLException {
        Connection connection = connections.getConnection();
        connection.setAutoCommit(true);
        return connection;
    }

    private static int update(Connection connection, String sql, String scripts, String unit) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, scripts);
            statement.setString(2, unit);
            return statement.executeUpdate();
        }
    }

    private String fingerprint(MigrationScripts source) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String folder : List.of("common", dialect.folder(), MigrationScripts.FIELDS)) {
                for (URL script : sorted(source.in(folder))) {
                    digest.update((folder
                                    + script.getPath()
                                            .substring(script.getPath().lastIndexOf('/')) + "\n")
                            .getBytes(StandardCharsets.UTF_8));
                    try (InputStream content = script.openStream()) {
                        digest.update(content.readAllBytes());
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UnitException("A migration cannot be read: " + e.getMessage(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static List<URL> sorted(Stream<URL> scripts) {
        return scripts.sorted(Comparator.comparing(URL::getPath)).toList();
    }
}
