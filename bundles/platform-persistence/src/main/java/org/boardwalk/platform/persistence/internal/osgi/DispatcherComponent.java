package org.boardwalk.platform.persistence.internal.osgi;

import java.util.List;
import org.boardwalk.platform.api.event.EventHandler;
import org.boardwalk.platform.api.health.HealthCheck;
import org.boardwalk.platform.api.metric.Metric;
import org.boardwalk.platform.api.metric.MetricSource;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.persistence.internal.Persistence;
import org.boardwalk.platform.persistence.internal.outbox.Dispatcher;
import org.boardwalk.platform.persistence.internal.outbox.OutboxHealth;
import org.boardwalk.platform.persistence.internal.outbox.OutboxMetrics;
import org.boardwalk.platform.persistence.internal.outbox.Pauses;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Delivers events to the handlers of the modules that run, as long as there is a database and somebody to be. */
@Component(
        service = {HealthCheck.class, MetricSource.class},
        immediate = true)
public final class DispatcherComponent implements HealthCheck, MetricSource {
    private final Dispatcher dispatcher;
    private final HealthCheck health;
    private final MetricSource figures;

    @Activate
    public DispatcherComponent(@Reference Persistence persistence, @Reference CurrentUser user) {
        this.dispatcher = persistence.dispatcher(user, Pauses.usual());
        this.health = new OutboxHealth(dispatcher);
        this.figures = new OutboxMetrics(dispatcher);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addHandler(EventHandler<?> handler) {
        dispatcher.add(handler);
    }

    void removeHandler(EventHandler<?> handler) {
        dispatcher.remove(handler);
    }

    @Deactivate
    void deactivate() {
        dispatcher.close();
    }

    @Override
    public String id() {
        return health.id();
    }

    @Override
    public List<Metric> metrics() {
        return figures.metrics();
    }

    @Override
    public Health check() {
        return health.check();
    }
}
