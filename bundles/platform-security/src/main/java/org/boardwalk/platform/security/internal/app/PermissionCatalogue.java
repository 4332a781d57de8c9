package org.boardwalk.platform.security.internal.app;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.boardwalk.platform.api.module.Module;
import org.boardwalk.platform.security.internal.domain.Permission;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The permissions of all installed bundles, running or not, as their manifests declare them: a board decides about a
 * module before it switches it on.
 */
@Component(service = PermissionCatalogue.class)
public class PermissionCatalogue implements BundleTrackerCustomizer<Bundle> {
    private static final Logger LOG = LoggerFactory.getLogger(PermissionCatalogue.class);
    private static final int INSTALLED =
            Bundle.INSTALLED | Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE | Bundle.STOPPING;

    private final Map<Long, List<Permission>> byBundle = new TreeMap<>();
    private final @Nullable BundleTracker<Bundle> tracker;
    private volatile Map<String, Permission> byId = Map.of();

    @Activate
    public PermissionCatalogue(BundleContext context) {
        BundleTracker<Bundle> all = new BundleTracker<>(context, INSTALLED, this);
        this.tracker = all;
        all.open();
    }

    /** One that knows no bundles. */
    PermissionCatalogue() {
        this.tracker = null;
    }

    @Deactivate
    void close() {
        if (tracker != null) {
            tracker.close();
        }
    }

    /** Permission id → what its module says, sorted by id. */
    Map<String, Permission> permissions() {
        return byId;
    }

    @Override
    public Bundle addingBundle(Bundle bundle, BundleEvent event) {
        put(bundle, read(bundle));
        return bundle;
    }

    /** Also told about an update, after which the manifest may say something else. */
    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, Bundle same) {
        if (event != null && (event.getType() & (BundleEvent.UPDATED | BundleEvent.UNRESOLVED)) != 0) {
            put(bundle, read(bundle));
        }
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, Bundle same) {
        put(bundle, List.of());
    }

    private synchronized void put(Bundle bundle, List<Permission> permissions) {
        byBundle.put(bundle.getBundleId(), permissions);
        Map<String, Permission> all = new TreeMap<>();
        byBundle.values().stream().flatMap(Collection::stream).forEach(p -> all.putIfAbsent(p.id(), p));
        byId = all;
    }

    private static List<Permission> read(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision == null
                ? List.of()
                : revision.getDeclaredCapabilities(Module.NAMESPACE).stream()
                        .flatMap(capability -> read(bundle, capability).stream())
                        .toList();
    }

    private static List<Permission> read(Bundle bundle, BundleCapability capability) {
        String module = Objects.toString(capability.getAttributes().get("id"), "");
        Object declared = capability.getAttributes().get("permissions");
        return declared instanceof Collection<?> texts
                ? texts.stream()
                        .map(text -> text.toString().strip())
                        .filter(text -> !text.isEmpty())
                        .flatMap(text -> read(bundle, module, text).stream())
                        .toList()
                : List.of();
    }

    private static Optional<Permission> read(Bundle bundle, String module, String text) {
        Optional<Permission> permission = Permission.parse(module, text);
        if (permission.isEmpty()) {
            LOG.warn("Bundle {} declares a permission that is not its own: {}", bundle.getSymbolicName(), text);
        }
        return permission;
    }
}
