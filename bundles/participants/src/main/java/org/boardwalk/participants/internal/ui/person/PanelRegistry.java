package org.boardwalk.participants.internal.ui.person;

import com.vaadin.flow.shared.Registration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.boardwalk.platform.ui.api.ParticipantPanel;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The panels of all running modules, as they come and go. */
@Component(service = PanelRegistry.class)
public class PanelRegistry {
    private static final Logger LOG = LoggerFactory.getLogger(PanelRegistry.class);

    private final Map<Long, Entry> entries = new ConcurrentHashMap<>();
    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();

    /** In the order they are shown; one that cannot say its place is left out. */
    List<Entry> entries() {
        return entries.values().stream()
                .sorted(Comparator.comparingInt(Entry::order).thenComparing(Entry::id))
                .toList();
    }

    /** Told after each change, on any thread. */
    Registration listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Reference(
            service = ParticipantPanel.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void add(ParticipantPanel panel, Map<String, ?> properties) {
        try {
            Long service = serviceId(properties);
            entries.put(service, new Entry(service, panel.id(), panel.title(), panel.order(), panel));
            listeners.forEach(Runnable::run);
        } catch (RuntimeException | LinkageError broken) {
            LOG.error("Panel {} is left out", panel.getClass().getName(), broken);
        }
    }

    void remove(ParticipantPanel panel, Map<String, ?> properties) {
        if (entries.remove(serviceId(properties)) != null) {
            listeners.forEach(Runnable::run);
        }
    }

    private static Long serviceId(Map<String, ?> properties) {
        return (Long) Objects.requireNonNull(properties.get(Constants.SERVICE_ID));
    }

    /**
     * A panel, asked once for what does not change.
     *
     * @param service id of the service: another one when the module was off and is on again
     * @param title key of the heading
     */
    record Entry(long service, String id, String title, int order, ParticipantPanel panel) {}
}
