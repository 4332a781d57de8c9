package org.boardwalk.platform.persistence.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.zip.ZipOutputStream;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.export.DataExport;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.internal.backup.Catalogue;
import org.boardwalk.platform.persistence.internal.backup.PrivateFiles;
import org.boardwalk.platform.persistence.internal.database.Database;
import org.boardwalk.platform.persistence.internal.database.ScratchFiles;
import org.boardwalk.platform.persistence.internal.database.Snapshot;
import org.boardwalk.platform.persistence.internal.fields.Fields;

/** Exports one open database, one export at a time. */
public final class ExportService implements DataExport {
    private static final String UNFINISHED = ".part";
    private static final String ZIP = ".zip";

    private final Database database;
    private final Path scratch;
    private final String product;
    private final Consumer<String> require;
    private final AuditTrail audit;
    private final ReentrantLock exporting = new ReentrantLock();

    /**
     * @param scratch a directory for copies of an embedded database, deleted afterwards; nobody else's
     * @param product version of the running one
     * @param require throws unless the person on this thread holds the permission
     */
    public ExportService(Database database, Path scratch, String product, Consumer<String> require, AuditTrail audit) {
        this.database = database;
        this.scratch = scratch;
        this.product = product;
        this.require = require;
        this.audit = audit;
    }

    @Override
    public Exported export(Path target, Set<Format> formats) {
        Path place = target.toAbsolutePath().normalize();
        return alone(place.toString(), formats, connection -> {
            if (Files.exists(place)) {
                throw new ProblemException("platform.export.exists", place);
            }
            Path unfinished = place.resolveSibling(place.getFileName() + UNFINISHED);
            ScratchFiles.delete(unfinished);
            boolean zipped = place.toString().endsWith(ZIP);
            Exported exported = zipped
                    ? zip(connection, unfinished, formats)
                    : write(connection, PrivateFiles.directory(unfinished), formats);
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
            return exported;
        });
    }

    @Override
    public Exported export(OutputStream out, Set<Format> formats) {
        return alone("", formats, connection -> zip(connection, out, formats));
    }

    private Exported alone(String place, Set<Format> formats, Work work) {
        require.accept(PERMISSION);
        if (formats.isEmpty()) {
            throw new ProblemException("platform.export.noFormat");
        }
        if (!exporting.tryLock()) {
            throw new ProblemException("platform.export.running");
        }
        try {
            ScratchFiles.delete(scratch);
            Files.createDirectories(Objects.requireNonNull(scratch.getParent()));
            audit.note("platform", "exported-all", null, "formats=" + new TreeSet<>(formats));
            try (Snapshot snapshot = database.snapshot(scratch)) {
                return work.on(snapshot.connection());
            }
        } catch (IOException | SQLException e) {
            ProblemException problem =
                    new ProblemException("platform.export.notWritten", place, String.valueOf(e.getMessage()));
            problem.initCause(e);
            throw problem;
        } finally {
            exporting.unlock();
        }
    }

    private Exported zip(Connection connection, Path file, Set<Format> formats) throws IOException, SQLException {
        PrivateFiles.create(file);
        try (OutputStream out = Files.newOutputStream(file)) {
            return zip(connection, out, formats);
        }
    }

    private Exported zip(Connection connection, OutputStream out, Set<Format> formats)
            throws IOException, SQLException {
        ZipOutputStream zip = new ZipOutputStream(out);
        Exported exported = write(connection, Target.zip(zip), formats);
        zip.finish();
        zip.flush();
        return exported;
    }

    private Exported write(Connection connection, Path directory, Set<Format> formats)
            throws IOException, SQLException {
        return write(connection, Target.directory(directory), formats);
    }

    private Exported write(Connection connection, Target target, Set<Format> formats) throws IOException, SQLException {
        Instant at = Instant.now();
        Fields fields = Fields.kept(connection);
        List<ExportTable> tables = Catalogue.tables(connection).stream()
                .map(table -> ExportTable.of(table, fields))
                .filter(table -> !table.columns().isEmpty())
                .toList();
        try (OutputStream out = target.open(Description.NAME)) {
            out.write(Description.of(tables, formats, at, product));
        }
        long rows = 0;
        int files = 0;
        for (ExportTable table : tables) {
            long counted = 0;
            for (Format format : new TreeSet<>(formats)) {
                try (OutputStream out = target.open(table.path(format))) {
                    counted = Rows.write(connection, table, format, out);
                }
            }
            rows += counted;
            files += HandedIn.write(connection, table, target);
        }
        return new Exported(at, tables.size(), rows, files);
    }

    /** What is done with the picture of one moment. */
    @FunctionalInterface
    private interface Work {
        Exported on(Connection connection) throws IOException, SQLException;
    }
}
