package org.boardwalk.karaf.jdk.internal;

import java.time.Duration;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.service.url.URLStreamHandlerService;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Holds Karaf's features service back until {@code mvn:} addresses can be read. Their handler is registered in the
 * background, and when that comes just while the service starts, Karaf 4.4 makes it twice: one of the two knows no
 * features, or it goes away again after the start.
 */
final class AddressGate implements SynchronousBundleListener {
    static final String FEATURES = "org.apache.karaf.features.core";

    private static final String MVN =
            "(&(objectClass=" + URLStreamHandlerService.class.getName() + ")(url.handler.protocol=mvn))";

    /** Far more than it takes; without the handler Karaf itself says what is wrong. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final BundleContext context;

    AddressGate(BundleContext context) {
        this.context = context;
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        if (event.getType() == BundleEvent.STARTING
                && event.getBundle().getSymbolicName().equals(FEATURES)) {
            awaitHandler();
        }
    }

    private void awaitHandler() {
        try {
            ServiceTracker<Object, Object> handler = new ServiceTracker<>(context, context.createFilter(MVN), null);
            handler.open();
            try {
                handler.waitForService(PATIENCE.toMillis());
            } finally {
                handler.close();
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(MVN, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
