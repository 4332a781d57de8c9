package org.boardwalk.participants.internal.console;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.boardwalk.participants.api.imports.ParticipantImport;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.tables.api.TableFile;

/** A file somebody named on the command line; what is wrong with it becomes a sentence. */
final class FileArgument {
    private final String name;

    FileArgument(String name) {
        this.name = name;
    }

    TableFile read() {
        try {
            Path path = Path.of(name);
            if (Files.size(path) > ParticipantImport.MAX_BYTES) {
                throw new ProblemException("platform.tables.tooLarge", ParticipantImport.MAX_BYTES / 1024 / 1024);
            }
            return new TableFile(String.valueOf(path.getFileName()), Files.readAllBytes(path));
        } catch (IOException | InvalidPathException e) {
            throw problem("participants.console.cannotRead", e);
        }
    }

    void write(Consumer<OutputStream> content) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(name)))) {
            content.accept(out);
        } catch (IOException | InvalidPathException e) {
            throw problem("participants.console.cannotWrite", e);
        }
    }

    private ProblemException problem(String code, Exception cause) {
        ProblemException problem = new ProblemException(code, name);
        problem.initCause(cause);
        return problem;
    }
}
