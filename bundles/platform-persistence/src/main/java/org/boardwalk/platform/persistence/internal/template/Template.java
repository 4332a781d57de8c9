package org.boardwalk.platform.persistence.internal.template;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.boardwalk.platform.persistence.internal.database.DatabaseConfig;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An embedded database to start from. It remembers which migrations made it, so a module whose scripts are others runs
 * those as ever. Without a template, or when it cannot be copied, the database is made from nothing.
 */
public final class Template {
    private static final Logger LOG = LoggerFactory.getLogger(Template.class);

    private final @Nullable Path template;

    /** @param home of the distribution; null for no template */
    public Template(@Nullable String home) {
        this.template = home == null ? null : Path.of(home, "template", "db");
    }

    /** Puts it where the configured database is to be, if that is an embedded one and not there yet. */
    public void copyFor(DatabaseConfig config) {
        config.directory().filter(Files::notExists).ifPresent(this::copyTo);
    }

    /** Whole or not at all, and on the disk before anybody builds on it. */
    private void copyTo(Path database) {
        if (template == null || !Files.isDirectory(template)) {
            return;
        }
        Path unfinished = database.resolveSibling(database.getFileName() + ".unfinished");
        try {
            delete(unfinished);
            Files.createDirectories(unfinished);
            for (Path file : walk(template)) {
                copy(file, unfinished.resolve(template.relativize(file).toString()));
            }
            Files.move(unfinished, database, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("The prepared database could not be copied; making one from nothing: {}", e.toString());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            Files.createDirectories(to);
            return;
        }
        // Not by Files.copy: what is installed may be read-only, and what is copied must not be.
        Files.write(to, Files.readAllBytes(from));
        try (FileChannel written = FileChannel.open(to, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path file : walk(folder).reversed()) {
                Files.delete(file);
            }
        }
    }

    /** Folders before what is in them. */
    private static List<Path> walk(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
