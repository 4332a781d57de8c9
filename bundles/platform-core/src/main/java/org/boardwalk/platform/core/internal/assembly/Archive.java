package org.boardwalk.platform.core.internal.assembly;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Packs a folder into a zip file: the same contents give the same bytes, and commands stay executable. */
final class Archive {
    /** No file in a zip can be older. */
    private static final FileTime WHEN = FileTime.from(Instant.parse("1980-02-01T00:00:00Z"));

    private Archive() {}

    /** @param name of the folder inside the archive */
    static void pack(Path folder, String name, Path zip) throws IOException {
        Files.deleteIfExists(zip);
        URI address = URI.create("jar:" + zip.toUri());
        Map<String, String> options = Map.of("create", "true", "enablePosixFileAttributes", "true");
        try (FileSystem inside = FileSystems.newFileSystem(address, options)) {
            Path root = inside.getPath(name);
            for (Path one : everythingIn(folder)) {
                put(one, root.resolve(folder.relativize(one).toString()));
            }
        }
    }

    private static void put(Path one, Path place) throws IOException {
        boolean executable = Files.isDirectory(one) || Files.isExecutable(one);
        if (Files.isDirectory(one)) {
            Files.createDirectories(place);
        } else {
            Files.write(place, Files.readAllBytes(one));
        }
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        Files.getFileAttributeView(place, BasicFileAttributeView.class).setTimes(WHEN, WHEN, WHEN);
    }

    private static List<Path> everythingIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }
}
