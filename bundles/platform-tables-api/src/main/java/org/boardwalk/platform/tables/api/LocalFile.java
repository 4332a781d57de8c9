package org.boardwalk.platform.tables.api;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.boardwalk.platform.api.problem.ProblemException;

/** A file somebody named on the command line; what is wrong with it becomes a sentence. */
public final class LocalFile {
    private final String name;

    public LocalFile(String name) {
        this.name = name;
    }

    /** @throws ProblemException {@code platform.tables.cannotRead}, {@code platform.tables.tooLarge} */
    public TableFile read(int maxBytes) {
        try {
            Path path = Path.of(name);
            if (Files.size(path) > maxBytes) {
                throw new ProblemException("platform.tables.tooLarge", maxBytes / 1024 / 1024);
            }
            return new TableFile(String.valueOf(path.getFileName()), Files.readAllBytes(path));
        } catch (IOException | InvalidPathException e) {
            throw problem("platform.tables.cannotRead", e);
        }
    }

    /** @throws ProblemException {@code platform.tables.cannotWrite} */
    public void write(Consumer<OutputStream> content) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(name)))) {
            content.accept(out);
        } catch (IOException | InvalidPathException e) {
            throw problem("platform.tables.cannotWrite", e);
        }
    }

    private ProblemException problem(String code, Exception cause) {
        ProblemException problem = new ProblemException(code, name);
        problem.initCause(cause);
        return problem;
    }
}
