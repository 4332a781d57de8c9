package org.boardwalk.platform.core.internal.health;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.boardwalk.platform.api.health.HealthCheck;
import org.boardwalk.platform.api.health.HealthCheck.Health;
import org.boardwalk.platform.api.health.HealthCheck.Status;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Asks every check; one that throws is itself not well. */
@Component(service = HealthReport.class)
public final class HealthReport {
    private final List<HealthCheck> checks = new CopyOnWriteArrayList<>();

    /** One check's answer. */
    public record Line(String id, Status status, String detail) {}

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(HealthCheck check) {
        checks.add(check);
    }

    void remove(HealthCheck check) {
        checks.remove(check);
    }

    public List<Line> lines() {
        return checks.stream()
                .map(HealthReport::ask)
                .sorted(Comparator.comparing(Line::id))
                .toList();
    }

    private static Line ask(HealthCheck check) {
        try {
            Health health = check.check();
            return new Line(check.id(), health.status(), health.detail());
        } catch (RuntimeException | LinkageError e) {
            return new Line(check.id(), Status.WARNING, "The check itself failed: " + e);
        }
    }
}
