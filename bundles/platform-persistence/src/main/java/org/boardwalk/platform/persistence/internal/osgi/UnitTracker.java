package org.boardwalk.platform.persistence.internal.osgi;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.boardwalk.platform.persistence.internal.unit.Units;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/** Opens a unit for each running bundle that declares one, and closes it before the bundle has stopped. */
final class UnitTracker implements BundleTrackerCustomizer<BundleUnit> {
    private final BundleContext context;
    private final Units units;
    private final BundleTracker<BundleUnit> bundles;
    /** While those who waited for one unit get going, the next one is opened. */
    private final ExecutorService threads = Executors.newFixedThreadPool(2, work -> {
        Thread created = new Thread(work, "boardwalk-units");
        created.setDaemon(true);
        return created;
    });

    UnitTracker(BundleContext context, Units units) {
        this.context = context;
        this.units = units;
        this.bundles = new BundleTracker<>(context, Bundle.STARTING | Bundle.ACTIVE, this);
    }

    void open() {
        bundles.open();
    }

    void close() {
        bundles.close();
        threads.shutdown();
    }

    @Override
    public @Nullable BundleUnit addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        if (bundle.getHeaders().get(BundleUnit.HEADER) == null) {
            return null;
        }
        BundleUnit unit = new BundleUnit(context, bundle, units);
        unit.openOn(threads);
        return unit;
    }

    @Override
    public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, BundleUnit unit) {}

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, BundleUnit unit) {
        unit.close();
    }
}
