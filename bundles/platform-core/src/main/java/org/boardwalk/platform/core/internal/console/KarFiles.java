package org.boardwalk.platform.core.internal.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.boardwalk.platform.api.kar.AddedModules;
import org.boardwalk.platform.api.problem.ProblemException;

/** Files a command about added modules names. */
final class KarFiles {
    private KarFiles() {}

    static byte[] read(String name) {
        try {
            Path path = Path.of(name);
            if (Files.size(path) > AddedModules.MAX_BYTES) {
                throw new ProblemException("platform.kar.tooBig", AddedModules.MAX_BYTES / 1024 / 1024);
            }
            return Files.readAllBytes(path);
        } catch (IOException | InvalidPathException e) {
            throw (ProblemException) new ProblemException("platform.kar.cannotRead", name).initCause(e);
        }
    }
}
