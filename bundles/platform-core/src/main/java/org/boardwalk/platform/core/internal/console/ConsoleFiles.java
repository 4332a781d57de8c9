package org.boardwalk.platform.core.internal.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.osgi.framework.BundleContext;

/**
 * Where the socket is: {@code console.sock} in the data directory. A socket's path is limited to about a
 * hundred bytes; with a longer one the socket is elsewhere and {@code console.path} says where.
 */
final class ConsoleFiles {
    private static final int LONGEST = 100;

    private final Path pointer;
    private final Path socket;

    private ConsoleFiles(Path data) throws IOException {
        pointer = data.resolve("console.path");
        Path inside = data.resolve("console.sock");
        boolean fits = inside.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST;
        socket = fits ? inside : privateDirectory().resolve("console.sock");
    }

    static ConsoleFiles of(BundleContext context) throws IOException {
        String data = context.getProperty("boardwalk.data");
        if (data == null) {
            data = System.getenv("BOARDWALK_DATA");
        }
        return new ConsoleFiles(Path.of(data == null ? "data" : data).toAbsolutePath());
    }

    /** Removes what a killed process left, and returns where to bind. */
    Path prepare() throws IOException {
        Files.createDirectories(pointer.getParent());
        Files.deleteIfExists(socket);
        Files.writeString(pointer, socket.toString());
        return socket;
    }

    void remove() throws IOException {
        Files.deleteIfExists(socket);
        Files.deleteIfExists(pointer);
        Path folder = socket.getParent();
        if (!pointer.resolveSibling("console.sock").equals(socket) && folder != null) {
            Files.deleteIfExists(folder);
        }
    }

    private static Path privateDirectory() throws IOException {
        return Files.createTempDirectory(
                "boardwalk", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
}
