package org.boardwalk.platform.core.internal.module;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;

/** A bundle starts only once the framework has climbed to its level; while the container starts it is still below. */
final class StartLevels {
    /** Longer than any start takes: a level that is never reached shows when the bundle is started all the same. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private StartLevels() {}

    /** Returns when the bundle can be started. */
    static void await(BundleContext context, Bundle bundle) {
        FrameworkStartLevel framework =
                context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkStartLevel.class);
        int needed = bundle.adapt(BundleStartLevel.class).getStartLevel();
        CountDownLatch reached = new CountDownLatch(1);
        FrameworkListener listener = event -> {
            if (event.getType() == FrameworkEvent.STARTLEVEL_CHANGED && framework.getStartLevel() >= needed) {
                reached.countDown();
            }
        };
        context.addFrameworkListener(listener);
        try {
            if (framework.getStartLevel() < needed) {
                boolean unused = reached.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            context.removeFrameworkListener(listener);
        }
    }
}
