package org.boardwalk.platform.core.internal.health;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.boardwalk.platform.api.health.HealthCheck;
import org.boardwalk.platform.api.health.HealthCheck.Health;
import org.boardwalk.platform.api.health.HealthCheck.Status;
import org.boardwalk.platform.api.health.HealthReport;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.text.Sentence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks all checks there are now. */
@Component
public final class HealthReportImpl implements HealthReport {
    private static final Logger LOG = LoggerFactory.getLogger(HealthReportImpl.class);

    private final List<HealthCheck> checks = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(HealthCheck check) {
        checks.add(check);
    }

    void remove(HealthCheck check) {
        checks.remove(check);
    }

    @Override
    public List<Line> lines() {
        return checks.stream()
                .map(check -> new Line(check.id(), ask(check)))
                .sorted(Comparator.comparing((Line line) -> line.health().status())
                        .reversed()
                        .thenComparing(Line::id))
                .toList();
    }

    private static Health ask(HealthCheck check) {
        try {
            return check.check();
        } catch (ProblemException problem) {
            return new Health(Status.DOWN, Sentence.of(problem));
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Health check {} failed", check.id(), e);
            return new Health(Status.DOWN, Sentence.of("platform.health.broken", e));
        }
    }
}
