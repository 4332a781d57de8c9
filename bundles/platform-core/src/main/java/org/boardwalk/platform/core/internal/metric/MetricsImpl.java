package org.boardwalk.platform.core.internal.metric;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.boardwalk.platform.api.metric.Metric;
import org.boardwalk.platform.api.metric.MetricSource;
import org.boardwalk.platform.api.metric.Metrics;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks all sources there are now. */
@Component
public final class MetricsImpl implements Metrics {
    private static final Logger LOG = LoggerFactory.getLogger(MetricsImpl.class);
    private static final String FAILED = "boardwalk_metric_sources_failed";

    private final List<MetricSource> sources = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(MetricSource source) {
        sources.add(source);
    }

    void remove(MetricSource source) {
        sources.remove(source);
    }

    @Override
    public List<Metric> metrics() {
        SortedMap<String, Metric> byName = new TreeMap<>();
        int failed = 0;
        for (MetricSource source : sources) {
            try {
                source.metrics().forEach(metric -> byName.put(metric.name(), metric));
            } catch (RuntimeException | LinkageError e) {
                // Asked again in seconds: the figure tells, and the log would be full of it.
                LOG.debug("{} has no figures now", source.getClass().getName(), e);
                failed++;
            }
        }
        byName.put(FAILED, Metric.gauge(FAILED, "Sources that had no figures this time.", failed));
        return List.copyOf(byName.values());
    }

    @Override
    public String text() {
        return PrometheusText.of(metrics());
    }
}
