package org.boardwalk.mentoring.internal.app.profile;

import java.sql.SQLException;
import java.util.Locale;
import java.util.function.Supplier;
import org.boardwalk.platform.api.problem.ProblemException;

/** Two people who take the same name at the same moment: the database refuses the second, here in words. */
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
