package org.boardwalk.platform.persistence.internal.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.boardwalk.platform.persistence.internal.database.ScratchFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where backups are kept, each named after its time. */
record BackupDirectory(Path path) {
    private static final Logger LOG = LoggerFactory.getLogger(BackupDirectory.class);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern(
                    "'boardwalk-'uuuu-MM-dd'T'HH-mm-ss-SSS'Z.zip'")
            .withZone(ZoneOffset.UTC);
    private static final String OURS = "boardwalk-\\d{4}-\\d\\d-\\d\\dT[\\d-]+Z\\.zip";

    /** Whether a file is called as those that are made here. */
    static boolean isOurs(String name) {
        return name.matches(OURS);
    }

    Path file(Instant at) {
        return path.resolve(NAME.format(at));
    }

    /** Newest first. */
    List<Path> backups() {
        return find(BackupDirectory::isOurs).stream()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** When the newest one was finished. */
    Optional<Instant> newest() {
        return backups().stream().findFirst().map(BackupDirectory::written);
    }

    void deleteAllBut(int newest) throws IOException {
        for (Path old : backups().stream().skip(newest).toList()) {
            Files.deleteIfExists(old);
            Files.deleteIfExists(note(old));
        }
    }

    /** Of those here: who verifies a backup elsewhere does not ask for a file beside it. */
    void noteVerified(Path file) {
        if (path.toAbsolutePath().normalize().equals(file.getParent())) {
            try {
                Files.writeString(note(file), stamp(file) + "\n");
            } catch (IOException full) {
                LOG.warn("That {} was verified cannot be noted: {}", file.getFileName(), full.toString());
            }
        }
    }

    Optional<Instant> verified(Path file) {
        try {
            Path note = note(file);
            boolean same = Files.exists(note) && Files.readString(note).strip().equals(stamp(file));
            return same ? Optional.of(Files.getLastModifiedTime(note).toInstant()) : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static Path note(Path file) {
        return file.resolveSibling(file.getFileName() + ".verified");
    }

    /** Changes with the file. */
    private static String stamp(Path file) throws IOException {
        return Files.size(file) + " bytes of " + Files.getLastModifiedTime(file).toInstant();
    }

    /** What killed processes left. */
    void deleteUnfinished() {
        find(name -> name.contains(BackupWriter.UNFINISHED)).forEach(ScratchFiles::delete);
    }

    private List<Path> find(Predicate<String> name) {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> name.test(file.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }
}
