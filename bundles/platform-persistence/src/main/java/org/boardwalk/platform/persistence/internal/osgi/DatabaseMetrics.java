package org.boardwalk.platform.persistence.internal.osgi;

import java.util.List;
import org.boardwalk.platform.api.metric.Metric;
import org.boardwalk.platform.api.metric.MetricSource;
import org.boardwalk.platform.persistence.internal.Persistence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Figures of the open database. */
@Component
public final class DatabaseMetrics implements MetricSource {
    private final Persistence persistence;

    @Activate
    public DatabaseMetrics(@Reference Persistence persistence) {
        this.persistence = persistence;
    }

    @Override
    public List<Metric> metrics() {
        return persistence.metrics();
    }
}
