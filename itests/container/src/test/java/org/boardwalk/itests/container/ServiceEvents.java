package org.boardwalk.itests.container;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.osgi.framework.AllServiceListener;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;

/** Waits for what services tell, a minute at most for all of it. */
final class ServiceEvents {
    private static final int LONGEST_SECONDS = 60;

    private final BundleContext context;
    private final long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);

    ServiceEvents(BundleContext context) {
        this.context = context;
    }

    /** Whether there is such a service, which is not used. */
    boolean await(String filter) throws InvalidSyntaxException, InterruptedException {
        return await(filter, () -> isThere(filter));
    }

    /** Whether the condition holds, looked at whenever such a service comes, changes or goes. */
    boolean await(String filter, BooleanSupplier condition) throws InvalidSyntaxException, InterruptedException {
        CountDownLatch fulfilled = new CountDownLatch(1);
        AllServiceListener listener = event -> {
            if (condition.getAsBoolean()) {
                fulfilled.countDown();
            }
        };
        context.addServiceListener(listener, filter);
        try {
            return condition.getAsBoolean() || fulfilled.await(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } finally {
            context.removeServiceListener(listener);
        }
    }

    private boolean isThere(String filter) {
        try {
            return context.getAllServiceReferences(null, filter) != null;
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
