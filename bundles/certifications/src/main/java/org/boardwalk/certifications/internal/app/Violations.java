package org.boardwalk.certifications.internal.app;

import java.sql.SQLException;
import java.util.Locale;

/** Recognises which unique constraint an error is about. */
final class Violations {
    /** SQL state "unique violation", the same in all databases we run on. */
    private static final String UNIQUE = "23505";

    private Violations() {}

    static boolean of(Throwable failure, String constraint) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && UNIQUE.equals(sql.getSQLState())
                    && String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT).contains(constraint)) {
                return true;
            }
        }
        return false;
    }
}
