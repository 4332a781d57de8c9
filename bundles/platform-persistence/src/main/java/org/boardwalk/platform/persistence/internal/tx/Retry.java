package org.boardwalk.platform.persistence.internal.tx;

import jakarta.persistence.OptimisticLockException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.internal.database.SqlStates;
import org.jspecify.annotations.Nullable;

/**
 * Tries a whole transaction again when the database says that this would help, with growing random pauses so that two
 * rivals do not meet again; and turns what people can mend into problems. Everything else keeps its cause chain.
 */
final class Retry {
    private static final int ATTEMPTS = 8;
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int FIRST_PAUSE_MILLIS = 10;

    private final int attempts;
    private final Duration limit;

    Retry() {
        this(ATTEMPTS, LIMIT);
    }

    Retry(int attempts, Duration limit) {
        this.attempts = attempts;
        this.limit = limit;
    }

    <T> T run(Supplier<T> transaction) {
        long start = System.nanoTime();
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (ProblemException e) {
                throw e;
            } catch (RuntimeException e) {
                boolean inTime = System.nanoTime() - start < limit.toNanos();
                if (!SqlStates.tryAgain(e) || attempt >= attempts || !inTime || !pause(attempt)) {
                    throw translate(e);
                }
            }
        }
    }

    private static RuntimeException translate(RuntimeException failure) {
        if (isConflict(failure)) {
            return problem("platform.conflict", failure);
        }
        if (SqlStates.tryAgain(failure)) {
            return problem("platform.busy", failure);
        }
        return SqlStates.unreachable(failure) ? problem("platform.database.away", failure) : failure;
    }

    private static RuntimeException problem(String code, RuntimeException cause) {
        ProblemException problem = new ProblemException(code);
        problem.initCause(cause);
        return problem;
    }

    private static boolean isConflict(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof org.eclipse.persistence.exceptions.OptimisticLockException) {
                return true;
            }
        }
        return false;
    }

    /** Whether to go on: not when somebody wants this thread to stop. */
    private static boolean pause(int attempt) {
        int longest = FIRST_PAUSE_MILLIS << attempt;
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(FIRST_PAUSE_MILLIS, longest + 1L));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
