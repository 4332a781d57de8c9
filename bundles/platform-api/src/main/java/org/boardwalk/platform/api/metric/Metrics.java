package org.boardwalk.platform.api.metric;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What every {@link MetricSource} says. Works without a database too. Any thread; checks no permission: who shows it to a
 * person asks for {@code platform.health}.
 */
@ProviderType
public interface Metrics {
    /** By name. A source that throws is left out, and counted in {@code boardwalk_metric_sources_failed}. */
    List<Metric> metrics();

    /**
     * The same in the text format of Prometheus, version 0.0.4
     * (https://prometheus.io/docs/instrumenting/exposition_formats/).
     */
    String text();
}
