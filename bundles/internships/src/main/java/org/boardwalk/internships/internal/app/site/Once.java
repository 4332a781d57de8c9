package org.boardwalk.internships.internal.app.site;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Locale;
import java.util.function.Supplier;
import org.boardwalk.platform.api.problem.ProblemException;

/** Two people who add the same at the same moment: the database refuses the second. */
public final class Once {
    /** SQL state "unique violation", the same in all databases we run on. */
    private static final String UNIQUE = "23505";

    private Once() {}

    /**
     * @param constraint that may refuse it
     * @param taken what is thrown then
     */
    public static <T> T named(String constraint, Supplier<ProblemException> taken, Supplier<T> transaction) {
        try {
            return transaction.get();
        } catch (ProblemException problem) {
            throw problem;
        } catch (RuntimeException failure) {
            if (refused(failure, constraint)) {
                throw taken.get();
            }
            throw failure;
        }
    }

    /**
     * Inserts a row by which one is kept from acting at the same time as others. Two who do it at once: the second waits,
     * fails, and finds the first one's row. Inside a transaction only.
     */
    public static void insert(Connection connection, String sql, String id) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, id);
            insert.executeUpdate();
        } catch (SQLException e) {
            if (!UNIQUE.equals(e.getSQLState())) {
                throw e;
            }
            connection.rollback(before);
        }
        connection.releaseSavepoint(before);
    }

    private static boolean refused(Throwable failure, String constraint) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            for (SQLException sql = cause instanceof SQLException first ? first : null;
                    sql != null;
                    sql = sql.getNextException()) {
                if (UNIQUE.equals(sql.getSQLState())
                        && String.valueOf(sql.getMessage())
                                .toLowerCase(Locale.ROOT)
                                .contains(constraint)) {
                    return true;
                }
            }
        }
        return false;
    }
}
