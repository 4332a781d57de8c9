package org.boardwalk.platform.persistence.internal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.boardwalk.platform.api.problem.ProblemException;

/**
 * The files of the data directory that belong to the deployment. All that nobody else can make again: a module that keeps a
 * file there need not ask to have it backed up.
 *
 * @param directory the data directory
 */
record DataFiles(Path directory) {
    /** The database, which is backed up as tables; programs; the container's own; what is written anew at each start. */
    private static final Set<String> LEFT_OUT = Set.of(
            "db",
            "karaf",
            "distribution",
            "distribution.new",
            "log",
            "backups",
            "export",
            "boardwalk.pid",
            "boardwalk.port",
            "console.sock",
            "console.path",
            "derby.log",
            "request.part");

    private static final Pattern UNFINISHED =
            Pattern.compile(".*" + Pattern.quote(BackupWriter.UNFINISHED) + "(\\.db)?");

    private static final Path CONFIGURATION = Path.of("etc");
    private static final Path WHICH_DATABASE = CONFIGURATION.resolve("org.boardwalk.data.cfg");

    /** Paths below the directory, in order. */
    List<Path> list() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> found = Files.find(directory, Integer.MAX_VALUE, (path, attributes) -> true)) {
            return found.map(directory::relativize)
                    .filter(DataFiles::belongs)
                    .filter(path -> Files.isRegularFile(directory.resolve(path)))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Puts them all back, for their owner's eyes only, and reads them again.
     *
     * @throws ProblemException {@code platform.restore.file}
     */
    void restore(BackupFile backup) throws IOException {
        for (Manifest.Entry entry : backup.manifest().files()) {
            Path file = directory
                    .resolve(entry.path().substring(BackupFile.FILES.length()))
                    .normalize();
            if (!file.startsWith(directory)) {
                throw new ProblemException("platform.restore.file", entry.path());
            }
            write(backup, entry, file);
        }
    }

    private static void write(BackupFile backup, Manifest.Entry entry, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        PrivateFiles.create(file);
        try (InputStream in = backup.open(entry);
                OutputStream out = Files.newOutputStream(file)) {
            in.transferTo(out);
        }
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), Digests.sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            if (!Digests.hex(in.getMessageDigest()).equals(entry.sha256())) {
                throw new ProblemException("platform.restore.file", entry.path());
            }
        }
    }

    /** A deployment keeps its own answer to the question which database it uses; a backup must not hold itself as it grows. */
    private static boolean belongs(Path path) {
        for (Path name : path) {
            if (UNFINISHED.matcher(name.toString()).matches()) {
                return false;
            }
        }
        String file = path.getFileName().toString();
        if (path.startsWith(CONFIGURATION)) {
            return (file.startsWith("org.boardwalk.") || file.startsWith("board-logo."))
                    && !path.equals(WHICH_DATABASE);
        }
        // The nightly ones lie wherever the board wants.
        if (BackupDirectory.isOurs(file)) {
            return false;
        }
        String first = path.getName(0).toString();
        return !LEFT_OUT.contains(first) && !first.startsWith("restore.") && !first.startsWith("move.");
    }
}
