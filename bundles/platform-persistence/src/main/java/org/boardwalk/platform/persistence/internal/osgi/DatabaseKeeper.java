package org.boardwalk.platform.persistence.internal.osgi;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.boardwalk.platform.api.health.HealthCheck;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.text.Sentence;
import org.boardwalk.platform.persistence.internal.database.DatabaseConfig;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the database open that the configuration names: opens it on a thread of its own, tries again as long as that
 * fails, and changes over when the configuration changes.
 */
final class DatabaseKeeper implements HealthCheck, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseKeeper.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final long PATIENCE_SECONDS = 60;

    private final Function<DatabaseConfig, OpenDatabase> opener;
    private final Duration firstPause;
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, work -> {
        Thread created = new Thread(work, "boardwalk-database");
        created.setDaemon(true);
        return created;
    });

    // Written on the thread only; read by health checks.
    private volatile @Nullable OpenDatabase open;
    private volatile @Nullable DatabaseConfig wanted;
    private volatile @Nullable Sentence problem;
    private @Nullable Future<?> nextAttempt;

    DatabaseKeeper(Function<DatabaseConfig, OpenDatabase> opener, Duration firstPause) {
        this.opener = opener;
        this.firstPause = firstPause;
        // A shutdown waits for what is in the queue.
        thread.setRemoveOnCancelPolicy(true);
    }

    /** From now on this database. Returns at once. */
    void keep(Supplier<DatabaseConfig> config) {
        thread.execute(() -> change(config));
    }

    @Override
    public String id() {
        return "platform.database";
    }

    @Override
    public Health check() {
        OpenDatabase current = open;
        Sentence reason = problem;
        if (current == null) {
            return down(reason != null ? reason : Sentence.of("platform.database.opening", place()));
        }
        return current.ailment()
                .map(ailment -> down(Sentence.of(ailment)))
                .orElseGet(() -> new Health(Status.UP, Sentence.of("platform.database.ok", current.place())));
    }

    @Override
    public void close() {
        thread.execute(this::end);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The database was not closed within {} s", PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nobody waits for an attempt that is planned. */
    private void end() {
        wanted = null;
        if (nextAttempt != null) {
            nextAttempt.cancel(false);
        }
        closeOpen();
    }

    private void change(Supplier<DatabaseConfig> source) {
        try {
            DatabaseConfig config = source.get();
            OpenDatabase current = open;
            if (current == null || !config.equals(current.config())) {
                closeOpen();
                wanted = config;
                tryToOpen(config, firstPause);
            }
        } catch (ProblemException e) {
            closeOpen();
            wanted = null;
            report(e);
        }
    }

    private void tryToOpen(DatabaseConfig config, Duration pause) {
        if (open != null || !config.equals(wanted)) {
            return;
        }
        try {
            open = opener.apply(config);
            problem = null;
        } catch (RuntimeException e) {
            report(e);
            retryLater(config, pause);
        }
    }

    private void retryLater(DatabaseConfig config, Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        Duration next = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        if (!thread.isShutdown()) {
            nextAttempt = thread.schedule(() -> tryToOpen(config, next), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Once for each reason, and without what it quotes; a stack trace only where no sentence helps. */
    private void report(RuntimeException failure) {
        Sentence why = failure instanceof ProblemException known
                ? Sentence.of(known)
                : Sentence.of("platform.database.failed", place(), "", String.valueOf(failure.getMessage()));
        if (!why.equals(problem)) {
            LOG.error(
                    "The database cannot be opened; the command \"health\" says what to do: {} {}",
                    why.key(),
                    place(),
                    why.key().equals("platform.database.failed") ? failure : null);
        }
        problem = why;
    }

    private String place() {
        DatabaseConfig config = wanted;
        return config == null ? "" : config.place();
    }

    private void closeOpen() {
        Optional.ofNullable(open).ifPresent(OpenDatabase::close);
        open = null;
    }

    private static Health down(Sentence sentence) {
        return new Health(Status.DOWN, sentence);
    }

    /** An open database, and everything that lives on it. */
    interface OpenDatabase extends AutoCloseable {
        /** Where it is, for people. */
        String place();

        /** Not always what was asked for: the data may have been moved. */
        DatabaseConfig config();

        /** What is wrong with it right now. */
        Optional<ProblemException> ailment();

        @Override
        void close();
    }
}
