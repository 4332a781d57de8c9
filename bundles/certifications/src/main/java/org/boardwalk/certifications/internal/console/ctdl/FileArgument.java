package org.boardwalk.certifications.internal.console.ctdl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.boardwalk.certifications.api.ctdl.CtdlExchange;
import org.boardwalk.platform.api.problem.ProblemException;

/** A file somebody named on the command line; what is wrong with it becomes a sentence. */
final class FileArgument {
    private final String name;

    FileArgument(String name) {
        this.name = name;
    }

    byte[] read() {
        try {
            Path path = Path.of(name);
            if (Files.size(path) > CtdlExchange.LARGEST) {
                throw new ProblemException("certifications.ctdl.tooLarge", CtdlExchange.LARGEST / 1024 / 1024);
            }
            return Files.readAllBytes(path);
        } catch (IOException | InvalidPathException e) {
            throw problem("certifications.ctdl.cannotRead", e);
        }
    }

    void write(String content) {
        try {
            Files.writeString(Path.of(name), content);
        } catch (IOException | InvalidPathException e) {
            throw problem("certifications.ctdl.cannotWrite", e);
        }
    }

    private ProblemException problem(String code, Exception cause) {
        ProblemException problem = new ProblemException(code, name);
        problem.initCause(cause);
        return problem;
    }
}
