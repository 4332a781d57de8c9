package org.boardwalk.karaf.jdk.internal;

import org.osgi.annotation.bundle.Header;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.hooks.weaving.WeavingHook;

/**
 * Publishes the hook and sets up the gate. Start level 1: it has to be there before the first class that needs it is loaded. It works on
 * every JDK alike, so that there is one behaviour to test.
 */
@Header(name = Constants.BUNDLE_ACTIVATOR, value = "${@class}")
public final class Activator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        context.registerService(WeavingHook.class, new SubjectWeaver(context.getBundle()), null);
        context.addBundleListener(new AddressGate(context));
    }

    @Override
    public void stop(BundleContext context) {
        // The framework withdraws the service and the listener.
    }
}
