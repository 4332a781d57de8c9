package org.boardwalk.vaadin.bridge.internal.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.boardwalk.platform.ui.api.Page;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.ServiceTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All pages that are published at this moment. A page comes and goes with its service, whatever the cause: a module
 * switched on or off, a bundle updated, a component that lost what it needs.
 */
@org.osgi.service.component.annotations.Component(service = Pages.class)
public final class Pages {
    private static final Logger LOG = LoggerFactory.getLogger(Pages.class);

    private final Map<ServiceReference<?>, PageEntry> entries = new ConcurrentHashMap<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final ServiceTracker<Object, PageEntry> tracker;

    @Activate
    public Pages(BundleContext context) throws InvalidSyntaxException {
        tracker = new ServiceTracker<>(context, context.createFilter("(" + Page.PREFIX_ + "route=*)"), null) {
            @Override
            public @Nullable PageEntry addingService(ServiceReference<Object> service) {
                return takeIn(service);
            }

            @Override
            public void removedService(ServiceReference<Object> service, PageEntry entry) {
                takeOut(service, entry);
            }
        };
        // All services, also those of bundles wired to another copy of the page's class.
        tracker.open(true);
    }

    @Deactivate
    void close() {
        tracker.close();
    }

    public List<PageEntry> all() {
        return List.copyOf(entries.values());
    }

    /** The page a class belongs to; empty when its module has gone. */
    public Optional<PageEntry> of(Class<?> type) {
        return entries.values().stream().filter(entry -> entry.type() == type).findFirst();
    }

    /** Whether people who sign in arrive somewhere. */
    public boolean servesHome() {
        return entries.values().stream().anyMatch(entry -> entry.route().isEmpty());
    }

    /** Learns of the pages there are, then of each that comes or goes, on the thread that causes it. */
    public void listen(Listener listener) {
        listeners.add(listener);
        all().forEach(listener::came);
    }

    public void forget(Listener listener) {
        listeners.remove(listener);
    }

    /** Takes the pages of a bundle that is about to stop out before their services go. */
    public void withdraw(Bundle bundle) {
        all().stream().filter(entry -> entry.bundle().equals(bundle)).forEach(entry -> takeOut(entry.service(), entry));
    }

    /** Puts them in again when the bundle stays after all. */
    public void restore(Bundle bundle) {
        tracker.getTracked().forEach((service, entry) -> {
            if (entry.bundle().equals(bundle) && !entries.containsKey(service)) {
                put(service, entry);
            }
        });
    }

    private @Nullable PageEntry takeIn(ServiceReference<Object> service) {
        Optional<PageEntry> entry = PageEntry.of(service);
        if (entry.isEmpty()) {
            LOG.warn("Service {} claims to be a page but is no prototype-scoped Vaadin component", service);
            return null;
        }
        put(service, entry.get());
        return entry.get();
    }

    private void put(ServiceReference<?> service, PageEntry entry) {
        entries.put(service, entry);
        listeners.forEach(listener -> tell(() -> listener.came(entry), entry));
    }

    private void takeOut(ServiceReference<?> service, PageEntry entry) {
        if (entries.remove(service, entry)) {
            listeners.forEach(listener -> tell(() -> listener.went(entry), entry));
        }
    }

    private static void tell(Runnable work, PageEntry entry) {
        try {
            work.run();
        } catch (RuntimeException broken) {
            LOG.error("Page {} of {} could not be taken over", entry.route(), entry.bundle(), broken);
        }
    }

    /** Told about pages. */
    public interface Listener {
        void came(PageEntry entry);

        /** The service's objects still work until this returns. */
        void went(PageEntry entry);
    }
}
