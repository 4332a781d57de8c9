package org.boardwalk.platform.persistence.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.boardwalk.platform.api.backup.Backups;
import org.boardwalk.platform.api.metric.Metric;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.internal.database.Database;

/** Makes backups of one open database and one data directory, one at a time. */
public final class BackupService implements Backups {
    private static final String PERMISSION = "platform.health";

    private final BackupDirectory directory;
    private final BackupWriter writer;
    private final Consumer<String> require;
    private final ReentrantLock making = new ReentrantLock();

    /**
     * @param data the data directory
     * @param directory where backups are kept
     * @param product version of the running one
     * @param require throws unless the person on this thread holds the permission
     */
    public BackupService(Database database, Path data, Path directory, String product, Consumer<String> require) {
        this.directory = new BackupDirectory(directory);
        this.writer = new BackupWriter(database, new DataFiles(data), product);
        this.require = require;
    }

    @Override
    public List<Backup> list() {
        require.accept(PERMISSION);
        return directory.backups().stream()
                .flatMap(file -> readable(file).stream())
                .toList();
    }

    @Override
    public Backup create() {
        return create(directory.file(Instant.now()));
    }

    @Override
    public Backup create(Path file) {
        require.accept(PERMISSION);
        Path absolute = directory.path().resolve(file).toAbsolutePath().normalize();
        if (Files.exists(absolute)) {
            throw new ProblemException("platform.backup.exists", absolute);
        }
        if (!making.tryLock()) {
            throw new ProblemException("platform.backup.running");
        }
        try {
            return write(absolute);
        } finally {
            making.unlock();
        }
    }

    @Override
    public Backup verify(Path file) {
        require.accept(PERMISSION);
        Path absolute = directory.path().resolve(file).toAbsolutePath().normalize();
        try (BackupFile backup = BackupFile.open(absolute)) {
            backup.verify();
            directory.noteVerified(absolute);
            return describe(absolute, backup.manifest());
        }
    }

    @Override
    public Optional<Instant> verified(Path file) {
        require.accept(PERMISSION);
        return directory.verified(
                directory.path().resolve(file).toAbsolutePath().normalize());
    }

    /** Deletes the oldest ones. */
    public void keep(int newest) {
        try {
            directory.deleteAllBut(newest);
        } catch (IOException e) {
            throw notWritten(directory.path(), e);
        }
    }

    /** When the newest one in the directory was finished. */
    public Optional<Instant> newest() {
        return directory.newest();
    }

    /** How old the newest one is, and how large all are; nothing about the newest where there is none. */
    public List<Metric> metrics() {
        List<Path> files = directory.backups();
        double bytes = files.stream().mapToLong(file -> file.toFile().length()).sum();
        Metric age = Metric.gauges("boardwalk_backup_age_seconds", "How long ago the newest backup was finished.");
        Metric size = Metric.gauges("boardwalk_backup_newest_bytes", "How large the newest backup is.");
        if (!files.isEmpty()) {
            Duration since = Duration.between(newest().orElseThrow(), Instant.now());
            age = age.with(Math.max(0, since.toMillis() / 1e3));
            size = size.with(files.getFirst().toFile().length());
        }
        return List.of(
                age,
                size,
                Metric.gauge("boardwalk_backups", "Backups there are.", files.size()),
                Metric.gauge("boardwalk_backups_bytes", "What all of them take on the disk.", bytes));
    }

    /** How many there are in a directory. */
    public static int count(Path directory) {
        return new BackupDirectory(directory).backups().size();
    }

    private Backup write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            directory.deleteUnfinished();
            return describe(file, writer.write(file));
        } catch (IOException | SQLException e) {
            throw notWritten(file, e);
        }
    }

    private static Optional<Backup> readable(Path file) {
        try (BackupFile backup = BackupFile.open(file)) {
            return Optional.of(describe(file, backup.manifest()));
        } catch (ProblemException damaged) {
            return Optional.empty();
        }
    }

    private static Backup describe(Path file, Manifest manifest) {
        return new Backup(
                file,
                manifest.at(),
                file.toFile().length(),
                manifest.product(),
                manifest.tables().size(),
                manifest.rows(),
                manifest.files().size());
    }

    private static ProblemException notWritten(Path file, Exception cause) {
        ProblemException problem =
                new ProblemException("platform.backup.notWritten", file, String.valueOf(cause.getMessage()));
        problem.initCause(cause);
        return problem;
    }
}
