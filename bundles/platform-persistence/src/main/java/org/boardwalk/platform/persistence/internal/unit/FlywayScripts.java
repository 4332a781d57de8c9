package org.boardwalk.platform.persistence.internal.unit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** The scripts of one unit for one kind of database, as Flyway wants them. */
final class FlywayScripts implements ResourceProvider {
    private final List<LoadableResource> scripts;

    FlywayScripts(MigrationScripts source, String database) {
        scripts = Stream.of("common", database)
                .flatMap(folder -> source.in(folder).map(url -> (LoadableResource) new Script(folder, url)))
                .toList();
    }

    boolean isEmpty() {
        return scripts.isEmpty();
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return scripts.stream()
                .filter(script -> script.getRelativePath().equals(name))
                .findAny()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return scripts.stream()
                .filter(script -> script.getFilename().startsWith(prefix))
                .filter(script -> Stream.of(suffixes).anyMatch(script.getFilename()::endsWith))
                .toList();
    }

    /** One file. */
    private static final class Script extends LoadableResource {
        private final String folder;
        private final URL url;

        Script(String folder, URL url) {
            this.folder = folder;
            this.url = url;
        }

        @Override
        public Reader read() {
            try {
                return new InputStreamReader(url.openStream(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + url, e);
            }
        }

        @Override
        public String getAbsolutePath() {
            return url.toString();
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return url.toString();
        }

        @Override
        public String getFilename() {
            return url.getPath().substring(url.getPath().lastIndexOf('/') + 1);
        }

        @Override
        public String getRelativePath() {
            return folder + "/" + getFilename();
        }
    }
}
