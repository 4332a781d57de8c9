package org.boardwalk.platform.core.internal.assembly;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.felix.utils.properties.Properties;

/**
 * Makes the distribution of one deployment out of the full one: copies it, leaves out the bundles that only features of
 * other modules have, and hides these features from Karaf by its own list of what is not to be seen, so the repositories
 * of features stay as they were released. The configuration is the full one's with the board's lines in it.
 */
final class Cut {
    private static final String CONFIG_PREFIX = "org.boardwalk.";

    private final Path full;
    private final Path target;
    private final Features features;

    Cut(Path full, Path target, Features features) {
        this.full = full;
        this.target = target;
        this.features = features;
    }

    /** @param target does not exist yet */
    void make(Deployment wanted) throws IOException {
        Set<String> spare = features.spare(wanted.modules());
        Set<Path> leftOut =
                features.bundlesOnlyIn(spare).stream().map(features::place).collect(Collectors.toSet());
        copy(leftOut);
        removeEmptyFolders(target.resolve("system"));
        hide(spare);
        for (Map.Entry<String, Map<String, String>> lines : wanted.etc().entrySet()) {
            configure(target.resolve("etc").resolve(CONFIG_PREFIX + lines.getKey() + ".cfg"), lines.getValue());
        }
        for (Map.Entry<String, Path> file : wanted.files().entrySet()) {
            Files.copy(file.getValue(), target.resolve("etc").resolve(file.getKey()));
        }
        Sbom.write(target, wanted.id());
        Files.writeString(target.resolve("build.id"), hash() + "\n");
    }

    private void copy(Set<Path> leftOut) throws IOException {
        Files.walkFileTree(full, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                // Data of a deployment that was started right in the full distribution is nobody else's, and the
                // database
                // that waits there has the tables of all modules.
                if (folder.equals(full.resolve("data")) || folder.equals(full.resolve("template"))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(target.resolve(full.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!leftOut.contains(file)) {
                    Path copy = target.resolve(full.relativize(file).toString());
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void removeEmptyFolders(Path root) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(root)) {
            deepestFirst = all.filter(Files::isDirectory)
                    .sorted((a, b) -> b.compareTo(a))
                    .toList();
        }
        for (Path folder : deepestFirst) {
            boolean empty;
            try (Stream<Path> inside = Files.list(folder)) {
                empty = inside.findAny().isEmpty();
            }
            if (empty) {
                Files.delete(folder);
            }
        }
    }

    private void hide(Set<String> spare) throws IOException {
        String lines = spare.stream()
                .sorted()
                .map(name -> "        <feature>" + name + "</feature>\n")
                .collect(Collectors.joining());
        Files.writeString(target.resolve("etc/org.apache.karaf.features.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- What this deployment leaves out: it is not on board, so nobody shall be offered it. -->
                <featuresProcessing xmlns="http://karaf.apache.org/xmlns/features-processing/v1.0.0">
                    <blacklistedFeatures>
                %s    </blacklistedFeatures>
                </featuresProcessing>
                """.formatted(lines));
    }

    private static void configure(Path file, Map<String, String> lines) throws IOException {
        Properties content = new Properties(false);
        if (Files.exists(file)) {
            content.load(file.toFile());
        }
        content.putAll(lines);
        content.save(file.toFile());
    }

    /** Over all that is in it, as the full distribution's was made. */
    private String hash() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : filesIn(target)) {
                String name = target.relativize(file).toString().replace('\\', '/');
                if (!name.equals("build.id")) {
                    digest.update(name.getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
