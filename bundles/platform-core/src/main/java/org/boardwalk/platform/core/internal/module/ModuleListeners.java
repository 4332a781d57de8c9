package org.boardwalk.platform.core.internal.module;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.boardwalk.platform.api.module.ModuleListener;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells all listeners; one that throws is reported and skipped. */
@Component(service = ModuleListeners.class)
public final class ModuleListeners {
    private static final Logger LOG = LoggerFactory.getLogger(ModuleListeners.class);

    private final List<ModuleListener> listeners = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(ModuleListener listener) {
        listeners.add(listener);
    }

    void remove(ModuleListener listener) {
        listeners.remove(listener);
    }

    void tell(Consumer<ModuleListener> message) {
        for (ModuleListener listener : listeners) {
            try {
                message.accept(listener);
            } catch (RuntimeException | LinkageError e) {
                LOG.error(
                        "{} failed on a module's change and was skipped",
                        listener.getClass().getName(),
                        e);
            }
        }
    }
}
