package org.boardwalk.platform.security.internal.app;

import java.nio.file.Path;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;

/**
 * What kind of deployment this is, from {@code etc/org.boardwalk.deployment.cfg}. It waits for that file, so that a
 * demo is never taken for an empty deployment, or an empty one for a demo, while the configuration is being read.
 */
@Component(
        service = Deployment.class,
        configurationPid = "org.boardwalk.deployment",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public class Deployment {
    private final boolean demo;
    private final Path data;

    /** Properties of the configuration. */
    @interface Config {
        /** Whether the data directory belongs to a demo, with sample accounts anybody may use. */
        boolean demo() default false;
    }

    @Activate
    public Deployment(Config config, BundleContext context) {
        this(config.demo(), directory(context));
    }

    Deployment(boolean demo, Path data) {
        this.demo = demo;
        this.data = data;
    }

    boolean isDemo() {
        return demo;
    }

    /** The data directory: it survives a clean start and an upgrade of the distribution. */
    Path data() {
        return data;
    }

    private static Path directory(BundleContext context) {
        return Path.of(Optional.ofNullable(context.getProperty("boardwalk.data"))
                .or(() -> Optional.ofNullable(System.getenv("BOARDWALK_DATA")))
                .orElse("."));
    }
}
