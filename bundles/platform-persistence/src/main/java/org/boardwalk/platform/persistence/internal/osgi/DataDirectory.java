package org.boardwalk.platform.persistence.internal.osgi;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a deployment keeps what is its own: outside of the container's own data, which a clean start wipes. */
final class DataDirectory {
    private static final String PROPERTY = "boardwalk.data";
    private static final String VARIABLE = "BOARDWALK_DATA";
    private static final String DATABASE = "db";

    private DataDirectory() {}

    /**
     * @param property looks up a framework property, null when unset
     * @param environment looks up an environment variable, null when unset
     */
    static Path of(UnaryOperator<@Nullable String> property, UnaryOperator<@Nullable String> environment) {
        return Stream.of(property.apply(PROPERTY), environment.apply(VARIABLE))
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(Path::of)
                .orElseGet(() -> besideKaraf(property))
                .toAbsolutePath()
                .normalize();
    }

    /** As {@link #of}: where the embedded database is in it. */
    static Path database(UnaryOperator<@Nullable String> property, UnaryOperator<@Nullable String> environment) {
        return of(property, environment).resolve(DATABASE);
    }

    private static Path besideKaraf(UnaryOperator<@Nullable String> property) {
        String karaf = property.apply("karaf.data");
        return karaf == null ? Path.of("data") : Path.of(karaf).resolve("..");
    }
}
