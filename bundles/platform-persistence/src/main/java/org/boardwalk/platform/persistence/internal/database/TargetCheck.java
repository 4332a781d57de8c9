package org.boardwalk.platform.persistence.internal.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.internal.backup.Catalogue;
import org.boardwalk.platform.persistence.internal.backup.RestoreMark;

/** Whether data could move to a PostgreSQL database: asked over one connection that changes nothing. */
public final class TargetCheck {
    private static final String PREFIX = "platform.move.try.";
    private static final Map<String, String> KNOWN = Map.of(
            "platform.database.wrongPassword", "wrongPassword",
            "platform.database.noDatabase", "noDatabase",
            "platform.database.unreachable", "unreachable",
            "platform.database.tooManyConnections", "tooManyConnections",
            "platform.database.notEncrypted", "notEncrypted",
            "platform.database.certificate", "distrusted");

    private TargetCheck() {}

    /**
     * @return the server's version
     * @throws ProblemException {@code platform.move.try.*} or {@code platform.database.tooOld}
     */
    public static String version(DatabaseConfig target) {
        try (Connection connection = Database.postgres(target).getConnection()) {
            connection.setReadOnly(true);
            ServerVersion.check(connection.getMetaData(), target);
            if (!RestoreMark.isOn(connection) && !Catalogue.names(connection).isEmpty()) {
                throw new ProblemException(PREFIX + "notEmpty", target.place());
            }
            if (!answer(connection, "SHOW server_encoding").equals("UTF8")) {
                throw new ProblemException(PREFIX + "encoding", target.place());
            }
            if (!answer(connection, "SELECT has_schema_privilege(current_schema(), 'CREATE')")
                    .equals("t")) {
                throw new ProblemException(PREFIX + "noRight", target.user(), target.place());
            }
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            ProblemException known = DatabaseProblems.of(e, target);
            ProblemException problem = new ProblemException(
                    PREFIX + KNOWN.getOrDefault(known.code(), "failed"),
                    known.arguments().toArray());
            problem.initCause(e);
            throw problem;
        }
    }

    /** Empty for none, such as that no schema is the current one. */
    private static String answer(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            String text = row.getString(1);
            return text == null ? "" : text;
        }
    }
}
