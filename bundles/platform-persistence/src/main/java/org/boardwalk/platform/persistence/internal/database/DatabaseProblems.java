package org.boardwalk.platform.persistence.internal.database;

import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Map;
import org.boardwalk.platform.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Turns what a database says when it cannot be opened into a sentence that says what to do. */
final class DatabaseProblems {
    private static final Map<String, String> BY_STATE = Map.of(
            "XSDB6", "platform.database.inUse",
            "XSDB7", "platform.database.inUse",
            "XBM0H", "platform.database.noDirectory",
            "XJ041", "platform.database.noDirectory",
            "XSLAN", "platform.database.newerDerby",
            "28P01", "platform.database.wrongPassword",
            "28000", "platform.database.wrongPassword",
            "08004", "platform.database.wrongPassword",
            "3D000", "platform.database.noDatabase",
            "53300", "platform.database.tooManyConnections");

    private DatabaseProblems() {}

    static ProblemException of(Throwable failure, DatabaseConfig config) {
        ProblemException problem =
                new ProblemException(code(failure, config), config.place(), config.user(), reason(failure));
        problem.initCause(failure);
        return problem;
    }

    private static String code(Throwable failure, DatabaseConfig config) {
        if (SqlStates.withState(failure, "08004")
                .filter(sql -> String.valueOf(sql.getMessage()).contains("SSL"))
                .isPresent()) {
            return "platform.database.notEncrypted";
        }
        return SqlStates.find(failure, sql -> BY_STATE.containsKey(String.valueOf(sql.getSQLState())))
                .map(sql -> BY_STATE.getOrDefault(sql.getSQLState(), ""))
                .orElseGet(() -> {
                    if (!SqlStates.unreachable(failure)) {
                        return "platform.database.failed";
                    }
                    return config.certificate().isEmpty() || isOfTheNetwork(failure)
                            ? "platform.database.unreachable"
                            : "platform.database.certificate";
                });
    }

    /** With a certificate to check, a connection that fails for another reason was not trusted. */
    private static boolean isOfTheNetwork(Throwable failure) {
        for (Throwable each = failure; each != null; each = next(each)) {
            if (each instanceof SocketException
                    || each instanceof SocketTimeoutException
                    || each instanceof UnknownHostException) {
                return true;
            }
        }
        return false;
    }

    /** The innermost message: outer ones only say that something failed. */
    private static String reason(Throwable failure) {
        Throwable inner = failure;
        while (next(inner) instanceof Throwable deeper && deeper != inner) {
            inner = deeper;
        }
        String message = String.valueOf(inner.getMessage());
        return inner instanceof UnknownHostException ? "unknown host " + message : message;
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure.getCause();
    }
}
