package org.boardwalk.platform.persistence.internal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.boardwalk.platform.api.problem.ProblemException;
import tools.jackson.core.JacksonException;

/** A backup that is read. */
final class BackupFile implements AutoCloseable {
    static final String FILES = "files/";

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws ProblemException {@code platform.backup.*}: there is none, or it is none, or of a newer version */
    static BackupFile open(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new ProblemException("platform.backup.missing", path);
        }
        try {
            ZipFile zip = new ZipFile(path.toFile());
            try {
                return new BackupFile(path, zip, manifest(path, zip));
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (IOException | JacksonException e) {
            throw damaged(path, String.valueOf(e.getMessage()));
        }
    }

    Manifest manifest() {
        return manifest;
    }

    Path path() {
        return path;
    }

    InputStream open(Manifest.Entry entry) throws IOException {
        return open(path, zip, entry.path());
    }

    /**
     * Reads all of it.
     *
     * @throws ProblemException {@code platform.backup.damaged}: what is not as it was written
     */
    void verify() {
        for (Manifest.Entry entry : entries()) {
            try (DigestInputStream in = new DigestInputStream(open(entry), Digests.sha256())) {
                long bytes = in.transferTo(OutputStream.nullOutputStream());
                if (bytes != entry.bytes()
                        || !Digests.hex(in.getMessageDigest()).equals(entry.sha256())) {
                    throw damaged(path, entry.path());
                }
            } catch (IOException e) {
                throw damaged(path, entry.path() + ": " + e.getMessage());
            }
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw damaged(path, String.valueOf(e.getMessage()));
        }
    }

    private List<Manifest.Entry> entries() {
        return Stream.of(
                        manifest.scripts().stream().map(Manifest.Script::entry),
                        manifest.tables().stream().map(Manifest.Table::entry),
                        manifest.files().stream())
                .flatMap(entries -> entries)
                .toList();
    }

    private static Manifest manifest(Path path, ZipFile zip) throws IOException {
        try (InputStream in = open(path, zip, Manifest.NAME)) {
            Manifest manifest = Manifest.read(in);
            if (manifest.format() > Manifest.FORMAT) {
                throw new ProblemException("platform.backup.newer", path, manifest.product());
            }
            return manifest;
        }
    }

    private static InputStream open(Path path, ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(path, name);
        }
        return zip.getInputStream(entry);
    }

    private static ProblemException damaged(Path path, String what) {
        return new ProblemException("platform.backup.damaged", path, what);
    }
}
