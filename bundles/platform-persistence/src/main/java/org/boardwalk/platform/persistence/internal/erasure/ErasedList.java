package org.boardwalk.platform.persistence.internal.erasure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;

/**
 * Who was erased, in a file beside the backups: keys that refer to nobody in the present data, but to somebody in a backup that
 * was made before. A line each: key, and the last day on which the rest is kept, if any.
 */
public final class ErasedList {
    /** Name of the file. */
    public static final String NAME = "erased-people.txt";

    private final Path file;

    /** @param backups the directory for backups */
    public ErasedList(Path backups) {
        this.file = backups.resolve(NAME);
    }

    /** Somebody who was erased. */
    record Line(UUID person, Optional<LocalDate> keptUntil) {
        static Line of(String text) {
            String[] words = text.strip().split(" ");
            return new Line(
                    UUID.fromString(words[0]),
                    words.length > 1 ? Optional.of(LocalDate.parse(words[1])) : Optional.empty());
        }

        String text() {
            return person + keptUntil.map(day -> " " + day).orElse("");
        }
    }

    List<Line> lines() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .filter(line -> line.matches("[0-9a-f-]{36}( \\d{4}-\\d\\d-\\d\\d)?"))
                            .map(Line::of)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * On the disk when it returns; once for each person.
     *
     * @throws ProblemException {@code platform.erasure.notNoted} when it cannot be written
     */
    void add(Line line) {
        if (lines().stream().anyMatch(known -> known.person().equals(line.person()))) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            // What a killed process left of a line must not become part of this one.
            byte[] bytes = ("\n" + line.text() + "\n").getBytes(StandardCharsets.UTF_8);
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                channel.write(java.nio.ByteBuffer.wrap(bytes));
                channel.force(true);
            }
        } catch (IOException e) {
            throw (ProblemException) new ProblemException("platform.erasure.notNoted", file).initCause(e);
        }
    }

    /** All that lie beside a backup, into this list: what is restored from it shall not bring them back. */
    public void adopt(Path directory) {
        new ErasedList(directory).lines().forEach(this::add);
    }
}
