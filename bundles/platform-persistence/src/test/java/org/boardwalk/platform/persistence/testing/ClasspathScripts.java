package org.boardwalk.platform.persistence.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.boardwalk.platform.persistence.internal.unit.MigrationScripts;

/** Migrations in folders of the class path: the module's own build output, not jars. */
record ClasspathScripts(ClassLoader loader, String root) implements MigrationScripts {
    @Override
    public Stream<URL> in(String folder) {
        try {
            return Collections.list(loader.getResources(root + "/" + folder)).stream()
                    .filter(url -> url.getProtocol().equals("file"))
                    .flatMap(ClasspathScripts::files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<URL> files(URL folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder.toURI()))) {
            List<URL> scripts = files.filter(file -> file.toString().matches(".*\\.(sql|fields)"))
                    .map(Path::toUri)
                    .map(ClasspathScripts::url)
                    .toList();
            return scripts.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static URL url(URI uri) {
        try {
            return uri.toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
