package org.boardwalk.vaadin.bridge.internal.open;

import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.boardwalk.platform.api.module.Module;
import org.boardwalk.platform.api.module.ModuleListener;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.vaadin.bridge.internal.pages.Instances;
import org.boardwalk.vaadin.bridge.internal.pages.PageEntry;
import org.boardwalk.vaadin.bridge.internal.pages.Pages;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a module off the screens before its bundle stops: routes out, open pages moved and their menus drawn anew,
 * instances released, and whatever else holds its classes let go. Pages whose service comes or goes in another way
 * are treated alike.
 */
@Component(
        service = {Departures.class, ModuleListener.class},
        immediate = true)
public final class Departures implements ModuleListener, Pages.Listener {
    private static final Logger LOG = LoggerFactory.getLogger(Departures.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration NO_WAIT = Duration.ZERO;
    private static final int GATHERING_MILLIS = 30;

    private final BundleContext context;
    private final Pages pages;
    private final Instances instances;
    private final OpenPages openPages;
    private final Caches caches;
    private final ScheduledExecutorService announcer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("boardwalk-pages").daemon().factory());
    private final AtomicBoolean announcing = new AtomicBoolean();
    private volatile @Nullable Bundle leaving;

    /** A bundle stopped by hand, or to be updated, is no news from the module manager; synchronous, so still whole. */
    private final SynchronousBundleListener bundles = event -> {
        if (event.getType() == BundleEvent.STOPPING && hasViews(event.getBundle()) && !isShutdown()) {
            leave(event.getBundle());
        }
    };

    @Activate
    public Departures(
            BundleContext context,
            @Reference Pages pages,
            @Reference Instances instances,
            @Reference OpenPages openPages,
            @Reference Caches caches) {
        this.context = context;
        this.pages = pages;
        this.instances = instances;
        this.openPages = openPages;
        this.caches = caches;
        pages.listen(this);
        context.addBundleListener(bundles);
    }

    @Deactivate
    void close() {
        context.removeBundleListener(bundles);
        pages.forget(this);
        announcer.shutdownNow();
    }

    @Override
    public void stopping(String id) {
        bundleOf(id).ifPresent(this::leave);
    }

    @Override
    public void stopped(String id) {
        caches.forget();
        openPages.inEach(Relocation::redrawMenu, NO_WAIT);
    }

    @Override
    public void started(String id) {
        bundleOf(id).ifPresent(pages::restore);
        announce();
    }

    @Override
    public void came(PageEntry entry) {
        announce();
    }

    /** The pages of a module come one by one; every tab learns of all of them at once. */
    private void announce() {
        if (announcing.compareAndSet(false, true)) {
            announcer.schedule(this::welcome, GATHERING_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void welcome() {
        announcing.set(false);
        openPages.inEach(
                ui -> {
                    Relocation.redrawMenu(ui);
                    Relocation.comeBack(ui);
                },
                NO_WAIT);
    }

    @Override
    public void went(PageEntry entry) {
        if (entry.bundle().equals(leaving)) {
            return;
        }
        openPages.inEach(
                ui -> {
                    Relocation.leave(ui, type -> type == entry.type());
                    Relocation.redrawMenu(ui);
                },
                PATIENCE);
    }

    private void leave(Bundle bundle) {
        leaving = bundle;
        pages.withdraw(bundle);
        leaving = null;
        boolean all = openPages.inEach(
                ui -> {
                    Relocation.leave(ui, type -> bundle.equals(FrameworkUtil.getBundle(type)));
                    Relocation.removeParts(ui, bundle);
                    Relocation.redrawMenu(ui);
                },
                PATIENCE);
        if (!all) {
            LOG.warn("Some open pages are busy and will leave {} when they are done", bundle.getSymbolicName());
        }
        instances.releaseAll(bundle);
        openPages.inEachSession(session -> dropAttributes(session, bundle));
        caches.forget();
    }

    private static void dropAttributes(VaadinSession session, Bundle bundle) {
        for (String name : List.copyOf(session.getSession().getAttributeNames())) {
            Object value = session.getSession().getAttribute(name);
            if (value != null && bundle.equals(FrameworkUtil.getBundle(value.getClass()))) {
                session.getSession().removeAttribute(name);
            }
        }
    }

    private static boolean hasViews(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision != null
                && revision.getDeclaredRequirements(PackageNamespace.PACKAGE_NAMESPACE).stream()
                        .anyMatch(
                                wanted -> String.valueOf(wanted.getDirectives().get("filter"))
                                        .contains(Page.class.getPackageName()));
    }

    private boolean isShutdown() {
        return context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).getState() == Bundle.STOPPING;
    }

    private Optional<Bundle> bundleOf(String id) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> isModule(bundle, id))
                .findFirst();
    }

    private static boolean isModule(Bundle bundle, String id) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision != null
                && revision.getDeclaredCapabilities(Module.NAMESPACE).stream()
                        .anyMatch(capability ->
                                id.equals(capability.getAttributes().get("id")));
    }
}
