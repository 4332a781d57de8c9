package org.boardwalk.platform.persistence.internal.backup;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.internal.database.Database;
import org.boardwalk.platform.persistence.internal.database.Snapshot;
import org.boardwalk.platform.persistence.internal.unit.KeptScripts;
import org.boardwalk.platform.persistence.internal.unit.KeptScripts.KeptScript;

/**
 * Writes one backup: a ZIP file that only its owner may read, for keys are in it. Until all of it is on the disk it has
 * another name, so what carries the name of a backup is a whole one.
 */
final class BackupWriter {
    static final String UNFINISHED = ".part";

    private final Database database;
    private final DataFiles dataFiles;
    private final String product;

    BackupWriter(Database database, DataFiles dataFiles, String product) {
        this.database = database;
        this.dataFiles = dataFiles;
        this.product = product;
    }

    /**
     * @param file in a directory that exists; replaced when it is there
     * @throws ProblemException {@code platform.backup.noScripts}: nobody could make some of the tables again
     */
    Manifest write(Path file) throws IOException, SQLException {
        Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        Path scratch = file.resolveSibling(file.getFileName() + UNFINISHED + ".db");
        PrivateFiles.create(unfinished);
        try (Snapshot snapshot = database.snapshot(scratch)) {
            Manifest manifest = write(unfinished, snapshot.connection());
            sync(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            sync(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            return manifest;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Manifest write(Path file, Connection connection) throws IOException, SQLException {
        Instant at = Instant.now();
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            List<Manifest.Script> scripts = scripts(zip, connection);
            List<Manifest.Table> tables = tables(zip, connection);
            List<Manifest.Entry> files = files(zip);
            Manifest manifest = new Manifest(Manifest.FORMAT, product, at, database.dialect(), scripts, tables, files);
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            manifest.write(unclosed(zip));
            zip.closeEntry();
            return manifest;
        }
    }

    private static List<Manifest.Script> scripts(ZipOutputStream zip, Connection connection)
            throws IOException, SQLException {
        List<Manifest.Script> scripts = new ArrayList<>();
        Set<String> unknown = Catalogue.units(connection);
        for (KeptScript script : KeptScripts.all(connection)) {
            byte[] content = script.content().getBytes(StandardCharsets.UTF_8);
            String path = "schema/" + script.unit() + "/" + script.folder() + "/" + script.name();
            Manifest.Entry entry = entry(zip, path, new ByteArrayInputStream(content));
            scripts.add(new Manifest.Script(script.unit(), script.folder(), script.name(), entry));
            unknown.remove(script.unit().toLowerCase(Locale.ROOT));
        }
        if (!unknown.isEmpty()) {
            throw new ProblemException("platform.backup.noScripts", String.join(", ", unknown));
        }
        return scripts;
    }

    private static List<Manifest.Table> tables(ZipOutputStream zip, Connection connection)
            throws IOException, SQLException {
        List<Manifest.Table> tables = new ArrayList<>();
        for (DataTable table : Catalogue.tables(connection)) {
            tables.add(table(zip, connection, table));
        }
        return tables;
    }

    private static Manifest.Table table(ZipOutputStream zip, Connection connection, DataTable table)
            throws IOException, SQLException {
        Measured out = begin(zip, "tables/" + table.name() + ".jsonl");
        RowSum sum = TableReader.read(connection, table, out);
        List<Manifest.Column> columns = table.columns().stream()
                .map(column -> new Manifest.Column(column.name(), column.kind()))
                .toList();
        return new Manifest.Table(table.name(), columns, sum.rows(), sum.hex(), out.end(zip));
    }

    private List<Manifest.Entry> files(ZipOutputStream zip) throws IOException {
        List<Manifest.Entry> files = new ArrayList<>();
        for (Path path : dataFiles.list()) {
            try (InputStream in = Files.newInputStream(dataFiles.directory().resolve(path))) {
                files.add(entry(zip, BackupFile.FILES + path.toString().replace('\\', '/'), in));
            }
        }
        return files;
    }

    private static Manifest.Entry entry(ZipOutputStream zip, String path, InputStream content) throws IOException {
        Measured out = begin(zip, path);
        content.transferTo(out);
        return out.end(zip);
    }

    private static Measured begin(ZipOutputStream zip, String path) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        return new Measured(path, zip, Digests.sha256());
    }

    private static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static OutputStream unclosed(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /** One entry while it is written. */
    private static final class Measured extends DigestOutputStream {
        private final String path;
        private long bytes;

        Measured(String path, OutputStream out, MessageDigest digest) {
            super(out, digest);
            this.path = path;
        }

        @Override
        public void write(int one) throws IOException {
            super.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            super.write(some, from, length);
            bytes += length;
        }

        Manifest.Entry end(ZipOutputStream zip) throws IOException {
            zip.closeEntry();
            return new Manifest.Entry(path, bytes, Digests.hex(getMessageDigest()));
        }
    }
}
