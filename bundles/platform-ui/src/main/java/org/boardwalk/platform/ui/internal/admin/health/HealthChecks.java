package org.boardwalk.platform.ui.internal.admin.health;

import java.util.Comparator;
import java.util.List;
import org.boardwalk.platform.api.health.HealthCheck;
import org.boardwalk.platform.api.health.HealthCheck.Health;
import org.boardwalk.platform.api.health.HealthCheck.Status;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks all checks there are now; one that throws is down. */
@Component(service = HealthChecks.class)
public final class HealthChecks {
    private static final Logger LOG = LoggerFactory.getLogger(HealthChecks.class);

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<HealthCheck> checks = List.of();

    /** The worst first, then by id. */
    public List<Result> results() {
        return List.copyOf(checks).stream()
                .map(HealthChecks::ask)
                .sorted(Comparator.comparing((Result result) -> result.health().status())
                        .reversed()
                        .thenComparing(Result::id))
                .toList();
    }

    private static Result ask(HealthCheck check) {
        try {
            return new Result(check.id(), check.check());
        } catch (RuntimeException broken) {
            LOG.warn("Health check {} failed", check.getClass().getName(), broken);
            return new Result(check.id(), new Health(Status.DOWN, String.valueOf(broken.getMessage())));
        }
    }

    /** A check's id and its answer. */
    public record Result(String id, Health health) {}
}
