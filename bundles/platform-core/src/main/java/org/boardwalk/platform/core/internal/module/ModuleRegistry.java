package org.boardwalk.platform.core.internal.module;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.BundleTracker;

/** The module bundles that are installed, running or not. */
@Component(service = ModuleRegistry.class)
public final class ModuleRegistry {
    private static final int INSTALLED =
            Bundle.INSTALLED | Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE | Bundle.STOPPING;

    private final BundleTracker<ModuleBundle> tracker;

    @Activate
    public ModuleRegistry(BundleContext context) {
        tracker = new BundleTracker<>(context, INSTALLED, null) {
            @Override
            public @Nullable ModuleBundle addingBundle(Bundle bundle, @Nullable BundleEvent event) {
                return ModuleBundle.of(bundle).orElse(null);
            }
        };
        tracker.open();
    }

    @Deactivate
    void close() {
        tracker.close();
    }

    /** In the order in which people see them. A bundle that was updated is read anew. */
    List<ModuleBundle> modules() {
        return tracker.getTracked().keySet().stream()
                .flatMap(bundle -> ModuleBundle.of(bundle).stream())
                .sorted(Comparator.comparingInt(ModuleBundle::order).thenComparing(ModuleBundle::id))
                .toList();
    }

    Optional<ModuleBundle> find(String id) {
        return modules().stream().filter(module -> module.id().equals(id)).findFirst();
    }
}
