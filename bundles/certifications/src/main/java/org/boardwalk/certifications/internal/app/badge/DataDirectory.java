package org.boardwalk.certifications.internal.app.badge;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;

/** Where a deployment keeps what is its own: it survives a clean start and an upgrade of the distribution. */
final class DataDirectory {
    private DataDirectory() {}

    static Path of(BundleContext context) {
        return Stream.of(context.getProperty("boardwalk.data"), System.getenv("BOARDWALK_DATA"))
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(Path::of)
                .orElseGet(() -> besideKaraf(context));
    }

    private static Path besideKaraf(BundleContext context) {
        String karaf = context.getProperty("karaf.data");
        return karaf == null ? Path.of("data") : Path.of(karaf).resolve("..").normalize();
    }
}
