package org.boardwalk.platform.core.internal.module;

import java.util.Collection;
import java.util.function.Consumer;
import org.boardwalk.platform.api.module.ModuleListener;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells all listeners; one that throws is reported and skipped. They are looked up when there is something to tell, since
 * most of them need the module manager themselves.
 */
@Component(service = ModuleListeners.class)
public final class ModuleListeners {
    private static final Logger LOG = LoggerFactory.getLogger(ModuleListeners.class);

    private final BundleContext context;

    @Activate
    public ModuleListeners(BundleContext context) {
        this.context = context;
    }

    void tell(Consumer<ModuleListener> message) {
        references().forEach(reference -> tell(reference, message));
    }

    private void tell(ServiceReference<ModuleListener> reference, Consumer<ModuleListener> message) {
        ModuleListener listener = context.getService(reference);
        if (listener == null) {
            return;
        }
        try {
            message.accept(listener);
        } catch (RuntimeException | LinkageError e) {
            LOG.error(
                    "{} failed on a module's change and was skipped",
                    listener.getClass().getName(),
                    e);
        } finally {
            context.ungetService(reference);
        }
    }

    private Collection<ServiceReference<ModuleListener>> references() {
        try {
            return context.getServiceReferences(ModuleListener.class, null);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e); // there is no filter
        }
    }
}
