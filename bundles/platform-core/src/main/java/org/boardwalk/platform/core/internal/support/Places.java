package org.boardwalk.platform.core.internal.support;

import java.nio.file.Path;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Where this deployment keeps what. */
@Component(service = Places.class)
public final class Places {
    private final Path data;
    private final Path etc;
    private final Path log;

    @Activate
    public Places(BundleContext context) {
        this(
                path(context, "boardwalk.data", "data"),
                path(context, "karaf.etc", "etc"),
                path(context, "karaf.log", "log"));
    }

    Places(Path data, Path etc, Path log) {
        this.data = data;
        this.etc = etc;
        this.log = log;
    }

    /** All that changes, absolute. */
    public Path data() {
        return data;
    }

    Path etc() {
        return etc;
    }

    Path logFile() {
        return log.resolve("boardwalk.log");
    }

    private static Path path(BundleContext context, String property, String otherwise) {
        String value = context.getProperty(property);
        return Path.of(value == null ? otherwise : value).toAbsolutePath().normalize();
    }
}
