package org.boardwalk.platform.persistence.internal.backup;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.text.Sentence;
import org.boardwalk.platform.persistence.internal.database.Database;
import org.boardwalk.platform.persistence.internal.database.DatabaseConfig;
import org.boardwalk.platform.persistence.internal.database.Dialect;
import org.boardwalk.platform.persistence.internal.erasure.ErasedList;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is to be done with the data before anybody works with them, asked for by a file in the data directory:
 *
 * <ul>
 *   <li>{@code restore.request} names the backup to restore;
 *   <li>{@code move.request} says, like {@code etc/org.boardwalk.data.cfg}, to which PostgreSQL database the data move. When all
 *       is there and was compared, it takes that file's place.
 * </ul>
 *
 * A process that is killed leaves the request, so the next start does all of it; or, when all was done but the last step, a
 * file {@code restore.finishing} or {@code move.finishing}, so the next start does that. One that fails takes the request
 * back, and opens no database in its life. How it went is in {@code restore.result} or {@code move.result}.
 */
public final class DataErrands {
    private static final Logger LOG = LoggerFactory.getLogger(DataErrands.class);
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{env:(\\w+)}");

    private final Path data;
    private final Path configuration;
    private final String product;
    private final UnaryOperator<@Nullable String> environment;
    private @Nullable ProblemException failure;

    /**
     * @param configuration the file that says which database is used
     * @param product version of the running one
     * @param environment looks up a variable that a configuration names
     */
    public DataErrands(Path data, Path configuration, String product, UnaryOperator<@Nullable String> environment) {
        this.data = data;
        this.configuration = configuration;
        this.product = product;
        this.environment = environment;
    }

    /**
     * Does what is asked for, if anything.
     *
     * @return the database to open: the one that is configured, or the one the data moved to
     * @throws ProblemException what went wrong, now or before
     */
    public DatabaseConfig before(DatabaseConfig configured) {
        if (failure != null) {
            throw failure;
        }
        for (Errand errand : List.of(new Errand("restore", this::restore), new Errand("move", this::move))) {
            if (Files.exists(errand.finishing(data)) || Files.exists(errand.request(data))) {
                return run(errand, configured);
            }
        }
        return configured;
    }

    private DatabaseConfig run(Errand errand, DatabaseConfig configured) {
        try {
            if (!Files.exists(errand.finishing(data))) {
                Files.deleteIfExists(errand.result(data));
                Instant began = Instant.now();
                Done done = errand.work().run(errand.request(data), configured);
                Duration took = Duration.between(began, Instant.now());
                write(errand.result(data), ErrandResult.done(done.sentence(), done.manifest(), took));
                Files.move(errand.request(data), errand.finishing(data), StandardCopyOption.ATOMIC_MOVE);
            }
            return finish(errand, configured);
        } catch (ProblemException e) {
            throw failed(errand, e);
        } catch (IOException | SQLException | RuntimeException e) {
            ProblemException problem =
                    new ProblemException("platform." + errand.name() + ".failed", String.valueOf(e.getMessage()));
            problem.initCause(e);
            throw failed(errand, problem);
        }
    }

    /** Any number of times. */
    private DatabaseConfig finish(Errand errand, DatabaseConfig configured) throws IOException, SQLException {
        Path finishing = errand.finishing(data);
        boolean moves = errand.name().equals("move");
        DatabaseConfig used = moves ? target(finishing) : configured;
        try (Database database = Database.open(used)) {
            Restore.finish(database);
        }
        if (moves) {
            Files.move(finishing, configuration, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.delete(finishing);
        }
        return used;
    }

    private ProblemException failed(Errand errand, ProblemException problem) {
        failure = problem;
        // Not its arguments: where a row was refused they quote it.
        LOG.error("The {} failed: {}", errand.name(), problem.code(), problem.getCause());
        try {
            Files.deleteIfExists(errand.request(data));
            write(errand.result(data), ErrandResult.failed(Sentence.of(problem)));
        } catch (IOException e) {
            LOG.error("How the {} went cannot be written", errand.name(), e);
        }
        return problem;
    }

    private Done restore(Path request, DatabaseConfig configured) throws IOException, SQLException {
        Path file = data.resolve(Files.readString(request).strip());
        try (BackupFile backup = BackupFile.open(file);
                Database database = Database.open(configured)) {
            Manifest manifest = backup.manifest();
            if (Version.parseVersion(manifest.product()).compareTo(Version.parseVersion(product)) > 0) {
                throw new ProblemException("platform.backup.newer", file, manifest.product());
            }
            restore(database, backup, Optional.of(new DataFiles(data)));
            new ErasedList(data.resolve("backups")).adopt(Objects.requireNonNull(file.getParent()));
            return new Done(
                    manifest,
                    Sentence.of(
                            "platform.restore.done",
                            manifest.at().toString(),
                            manifest.tables().size(),
                            manifest.rows(),
                            manifest.files().size()));
        }
    }

    private Done move(Path request, DatabaseConfig source) throws IOException, SQLException {
        DatabaseConfig target = target(request);
        if (target.dialect() != Dialect.POSTGRESQL || target.place().equals(source.place())) {
            throw new ProblemException("platform.move.target", target.place());
        }
        Path file = new BackupDirectory(Files.createDirectories(data.resolve("backups"))).file(Instant.now());
        try (Database database = Database.open(source)) {
            RestoreMark.refuse(database);
            new BackupWriter(database, new DataFiles(data), product).write(file);
        }
        try (BackupFile backup = BackupFile.open(file);
                Database database = Database.open(target)) {
            restore(database, backup, Optional.empty());
            Manifest manifest = backup.manifest();
            return new Done(
                    manifest,
                    Sentence.of(
                            "platform.move.done",
                            target.place(),
                            manifest.tables().size(),
                            manifest.rows(),
                            source.place(),
                            data.relativize(file).toString()));
        }
    }

    private void restore(Database database, BackupFile backup, Optional<DataFiles> files)
            throws IOException, SQLException {
        Restore restore = new Restore(database, backup, data.resolve("restore.scripts"));
        restore.check();
        restore.run(files);
    }

    private DatabaseConfig target(Path file) throws IOException {
        return DatabaseConfig.of(properties(file), data.resolve("db"));
    }

    private Map<String, String> properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, key -> filled(properties.getProperty(key))));
    }

    private String filled(String value) {
        return VARIABLE.matcher(value).replaceAll(found -> {
            String content = environment.apply(found.group(1));
            return Matcher.quoteReplacement(content == null ? "" : content);
        });
    }

    private static void write(Path file, ErrandResult result) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + BackupWriter.UNFINISHED);
        Files.writeString(unfinished, result.json());
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private record Done(Manifest manifest, Sentence sentence) {}

    /** What is asked for, and the files that say how far it is. */
    private record Errand(String name, Work work) {
        Path request(Path data) {
            return data.resolve(name + ".request");
        }

        Path finishing(Path data) {
            return data.resolve(name + ".finishing");
        }

        Path result(Path data) {
            return data.resolve(name + ".result");
        }
    }

    /** All but the last step. */
    private interface Work {
        Done run(Path request, DatabaseConfig configured) throws IOException, SQLException;
    }
}
