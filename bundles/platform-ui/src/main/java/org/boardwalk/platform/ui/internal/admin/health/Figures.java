package org.boardwalk.platform.ui.internal.admin.health;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.boardwalk.platform.api.metric.Metric;
import org.boardwalk.platform.api.metric.Metric.Value;
import org.boardwalk.platform.api.metric.Metrics;

/** Figures of one moment, found by their names; what nobody gives is 0. */
public final class Figures {
    private final List<Metric> metrics;

    public Figures(Metrics metrics) {
        this.metrics = metrics.metrics();
    }

    double sum(String name) {
        return values(name).stream().mapToDouble(Value::value).sum();
    }

    double of(String name, String label, String value) {
        return values(name).stream()
                .filter(one -> value.equals(one.labels().get(label)))
                .mapToDouble(Value::value)
                .sum();
    }

    /** What is counted for each value of a label, all together by the value's first part: "pathways" of "pathways.merge". */
    Map<String, Double> byModule(String name, String label) {
        Map<String, Double> sums = new TreeMap<>();
        for (Value one : values(name)) {
            String id = one.labels().getOrDefault(label, "");
            sums.merge(id.split("\\.", 2)[0], one.value(), Double::sum);
        }
        return sums;
    }

    private List<Value> values(String name) {
        return metrics.stream()
                .filter(metric -> metric.name().equals(name))
                .flatMap(metric -> metric.samples().stream())
                .filter(Value.class::isInstance)
                .map(Value.class::cast)
                .toList();
    }
}
