package org.boardwalk.certifications.internal.app;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.boardwalk.platform.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Two people add the same at the same time: the database lets one of them through, and the other is told. */
public final class AtOnce {
    private static final String UNIQUE_VIOLATION = "23505";

    private AtOnce() {}

    /** @throws ProblemException {@code platform.conflict} when what is added was there a moment earlier */
    public static <T> T added(Supplier<T> write) {
        return added("platform.conflict", write);
    }

    /** @throws ProblemException with this code when what is added was there a moment earlier */
    static <T> T added(String taken, Supplier<T> write) {
        try {
            return write.get();
        } catch (ProblemException problem) {
            throw problem;
        } catch (RuntimeException failure) {
            if (!isThere(failure)) {
                throw failure;
            }
            ProblemException problem = new ProblemException(taken);
            problem.initCause(failure);
            throw problem;
        }
    }

    private static boolean isThere(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
