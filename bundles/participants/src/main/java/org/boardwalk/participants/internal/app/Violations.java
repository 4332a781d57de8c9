package org.boardwalk.participants.internal.app;

import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Recognises which unique constraint an error is about. */
public final class Violations {
    /** SQL state "unique violation", the same in all databases we run on. */
    private static final String UNIQUE = "23505";

    private Violations() {}

    public static boolean of(Throwable failure, String constraint) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isUnique(sql) && names(sql, constraint)) {
                return true;
            }
        }
        return false;
    }

    /** A batch hides the violation behind its own error. */
    private static boolean isUnique(@Nullable SQLException failure) {
        for (SQLException next = failure; next != null; next = next.getNextException()) {
            if (UNIQUE.equals(next.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(@Nullable SQLException failure, String constraint) {
        for (SQLException next = failure; next != null; next = next.getNextException()) {
            if (String.valueOf(next.getMessage()).toLowerCase(Locale.ROOT).contains(constraint)) {
                return true;
            }
        }
        return false;
    }
}
