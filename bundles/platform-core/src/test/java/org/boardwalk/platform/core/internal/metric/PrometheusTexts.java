package org.boardwalk.platform.core.internal.metric;

import org.boardwalk.platform.api.metric.MetricSource;

/** What Prometheus would read of one source. */
public final class PrometheusTexts {
    private PrometheusTexts() {}

    public static String of(MetricSource source) {
        return PrometheusText.of(source.metrics());
    }
}
