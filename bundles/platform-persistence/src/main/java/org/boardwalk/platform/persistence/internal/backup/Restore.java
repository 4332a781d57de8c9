package org.boardwalk.platform.persistence.internal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.internal.database.Database;
import org.boardwalk.platform.persistence.internal.database.ScratchFiles;
import org.boardwalk.platform.persistence.internal.unit.FlywayMigrations;
import org.boardwalk.platform.persistence.internal.unit.Migrations;
import org.boardwalk.platform.persistence.internal.unit.RememberedMigrations;
import org.boardwalk.platform.persistence.internal.unit.UnitDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a backup into a database without tables: makes the tables with the scripts that are in the backup, puts the rows in,
 * and reads everything again to see that it is what was saved. Killed half-way, it starts over the next time.
 */
final class Restore {
    private static final Logger LOG = LoggerFactory.getLogger(Restore.class);
    private static final String PLATFORM = "platform";

    private final Database database;
    private final BackupFile backup;
    private final Path scratch;

    /** @param scratch a directory for a while, below one that exists; deleted first and in the end */
    Restore(Database database, BackupFile backup, Path scratch) {
        this.database = database;
        this.backup = backup;
        this.scratch = scratch;
    }

    /**
     * Checks, and touches nothing.
     *
     * @throws ProblemException {@code platform.backup.damaged}, {@code platform.restore.notEmpty}
     */
    void check() throws SQLException {
        backup.verify();
        try (Connection connection = database.connections().getConnection()) {
            if (!Catalogue.names(connection).isEmpty() && !RestoreMark.isOn(connection)) {
                throw new ProblemException(
                        "platform.restore.notEmpty", database.config().place());
            }
        }
    }

    /**
     * After {@link #check}. Nobody may work with the data before {@link #finish}.
     *
     * @param files where to put what is no table; empty to leave it
     */
    void run(Optional<DataFiles> files) throws SQLException, IOException {
        try (Connection connection = database.connections().getConnection()) {
            begin(connection);
            makeTables();
            List<DataTable> tables = Catalogue.tables(connection);
            Map<String, RowSum> expected = load(connection, tables);
            compare(connection, tables, expected);
            if (files.isPresent()) {
                files.get().restore(backup);
            }
        }
        LOG.info("Restored {} rows", backup.manifest().rows());
    }

    /** From now on the data are whole. Again has no effect. */
    static void finish(Database database) throws SQLException {
        try (Connection connection = database.connections().getConnection()) {
            if (RestoreMark.isOn(connection)) {
                RestoreMark.remove(connection);
            }
        }
    }

    /** What is there already is half of an earlier attempt. */
    private static void begin(Connection connection) throws SQLException {
        if (RestoreMark.isOn(connection)) {
            RestoreMark.clear(connection);
        } else {
            RestoreMark.put(connection);
        }
    }

    /** The platform's own first: it keeps the books about the others. */
    private void makeTables() throws IOException {
        ScratchFiles.delete(scratch);
        try {
            for (Manifest.Script script : backup.manifest().scripts()) {
                Path file =
                        scratch.resolve(script.unit()).resolve(script.folder()).resolve(script.name());
                Files.createDirectories(file.getParent());
                try (InputStream in = backup.open(script.entry())) {
                    Files.copy(in, file);
                }
            }
            Migrations migrations = new RememberedMigrations(
                    database.connections(),
                    database.dialect(),
                    new FlywayMigrations(database.connections(), database.dialect()));
            Stream.concat(
                            Stream.of(PLATFORM),
                            backup.manifest().units().stream().filter(unit -> !unit.equals(PLATFORM)))
                    .forEach(unit -> migrations.migrate(definition(unit)));
        } finally {
            ScratchFiles.delete(scratch);
        }
    }

    private UnitDefinition definition(String unit) {
        Path scripts = scratch.resolve(unit);
        return new UnitDefinition(
                unit, List.of(), getClass().getClassLoader(), url(scripts), folder -> in(scripts.resolve(folder)));
    }

    private static Stream<URL> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Restore::url).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, RowSum> load(Connection connection, List<DataTable> tables) throws SQLException, IOException {
        Map<String, Manifest.Table> saved = backup.manifest().tables().stream()
                .collect(Collectors.toMap(Manifest.Table::name, Function.identity()));
        List<String> names = tables.stream().map(DataTable::name).toList();
        if (!saved.keySet().equals(Set.copyOf(names))) {
            throw new IllegalStateException("The scripts made " + names + ", but saved were " + saved.keySet());
        }
        ForeignKeys keys = ForeignKeys.of(connection, Catalogue.names(connection));
        keys.drop(connection);
        connection.commit();
        Map<String, RowSum> sums = new HashMap<>();
        for (DataTable table : tables) {
            sums.put(table.name(), load(connection, table, Objects.requireNonNull(saved.get(table.name()))));
        }
        keys.add(connection);
        connection.commit();
        return sums;
    }

    private RowSum load(Connection connection, DataTable table, Manifest.Table saved) throws SQLException, IOException {
        try (InputStream in = backup.open(saved.entry())) {
            RowSum sum = new TableLoader(connection, table, database.dialect().storedValues()).load(in);
            if (sum.rows() != saved.rows()) {
                throw new ProblemException(
                        "platform.backup.damaged", backup.path(), saved.entry().path());
            }
            return sum;
        } catch (SQLException e) {
            ProblemException problem =
                    new ProblemException("platform.restore.refused", table.name(), String.valueOf(e.getMessage()));
            problem.initCause(e);
            throw problem;
        }
    }

    /** Counts and sums up again what the database now says. */
    private static void compare(Connection connection, List<DataTable> tables, Map<String, RowSum> expected)
            throws SQLException, IOException {
        for (DataTable table : tables) {
            RowSum now = TableReader.read(connection, table, OutputStream.nullOutputStream());
            RowSum then = expected.get(table.name());
            if (then == null || now.rows() != then.rows() || !now.hex().equals(then.hex())) {
                throw new ProblemException("platform.restore.differs", table.name(), now.rows());
            }
        }
        connection.commit();
    }
}
