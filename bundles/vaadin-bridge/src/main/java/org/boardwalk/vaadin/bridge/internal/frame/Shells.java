package org.boardwalk.vaadin.bridge.internal.frame;

import java.util.List;
import org.boardwalk.platform.ui.api.shell.Shell;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceObjects;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.ServiceTracker;

/** Where the frames get their shells from. */
@Component(service = Shells.class)
public final class Shells {
    private final BundleContext context;
    private final ServiceTracker<Shell, ServiceReference<Shell>> tracker;
    private volatile Runnable changed = () -> {};

    @Activate
    public Shells(BundleContext context) {
        this.context = context;
        tracker = new ServiceTracker<>(context, Shell.class, null) {
            @Override
            public ServiceReference<Shell> addingService(ServiceReference<Shell> reference) {
                return reference;
            }

            @Override
            public void removedService(ServiceReference<Shell> reference, ServiceReference<Shell> same) {
                changed.run();
            }
        };
        tracker.open();
    }

    @Deactivate
    void close() {
        tracker.close();
    }

    /** Called when a shell went, while its objects still work. */
    public void onChange(Runnable listener) {
        changed = listener;
    }

    /** A shell for one tab; null while no bundle brings one, or when it is broken. */
    @Nullable
    Lent lend() {
        ServiceReference<Shell> reference = tracker.getServiceReference();
        ServiceObjects<Shell> objects = reference == null ? null : context.getServiceObjects(reference);
        if (objects == null) {
            return null;
        }
        Shell shell = objects.getService();
        return shell == null ? null : new Lent(shell, () -> objects.ungetService(shell));
    }

    public List<String> styleSheets() {
        ServiceReference<Shell> reference = tracker.getServiceReference();
        return reference != null && reference.getProperty(Shell.STYLE_SHEETS) instanceof String[] paths
                ? List.of(paths)
                : List.of();
    }

    /** A shell in use, and how to give it back. */
    record Lent(Shell shell, Runnable release) {}
}
