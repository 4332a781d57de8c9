package org.boardwalk.platform.persistence.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files for their owner's eyes only, from the first byte on. */
public final class PrivateFiles {
    private PrivateFiles() {}

    /** Empty, in place of one that is there. */
    public static void create(Path file) throws IOException {
        Files.deleteIfExists(file);
        if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    /** A new directory. */
    public static Path directory(Path directory) throws IOException {
        if (Files.getFileStore(directory.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            return Files.createDirectory(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return Files.createDirectory(directory);
    }
}
