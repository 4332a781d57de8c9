package org.boardwalk.platform.core.internal.metric;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.metric.Metric;
import org.boardwalk.platform.api.metric.Metric.Distribution;
import org.boardwalk.platform.api.metric.Metric.Value;

/** Writes figures in the text format of Prometheus, version 0.0.4. */
final class PrometheusText {
    private static final double EXACT = 1e15;

    private final StringBuilder out = new StringBuilder();

    private PrometheusText() {}

    static String of(List<Metric> metrics) {
        PrometheusText text = new PrometheusText();
        metrics.stream().filter(metric -> !metric.samples().isEmpty()).forEach(text::write);
        return text.out.toString();
    }

    private void write(Metric metric) {
        String name = metric.name();
        out.append("# HELP %s %s\n".formatted(name, escape(metric.help())));
        out.append("# TYPE %s %s\n".formatted(name, metric.kind().name().toLowerCase(Locale.ROOT)));
        metric.samples().forEach(sample -> {
            switch (sample) {
                case Value one -> line(name, one.labels(), number(one.value()));
                case Distribution many -> write(name, many);
            }
        });
    }

    /** A bucket of the format includes all smaller ones. */
    private void write(String name, Distribution many) {
        long count = 0;
        for (int i = 0; i < many.counts().size(); i++) {
            count += many.counts().get(i);
            Map<String, String> labels = new TreeMap<>(many.labels());
            labels.put("le", i < many.bounds().size() ? number(many.bounds().get(i)) : "+Inf");
            line(name + "_bucket", labels, Long.toString(count));
        }
        line(name + "_sum", many.labels(), number(many.sum()));
        line(name + "_count", many.labels(), Long.toString(count));
    }

    private void line(String name, Map<String, String> labels, String value) {
        String braces = labels.isEmpty()
                ? ""
                : new TreeMap<>(labels)
                        .entrySet().stream()
                                .map(label -> label.getKey() + "=\"" + quoted(label.getValue()) + '"')
                                .collect(Collectors.joining(",", "{", "}"));
        out.append(name).append(braces).append(' ').append(value).append('\n');
    }

    private static String quoted(String text) {
        return escape(text).replace("\"", "\\\"");
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String number(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < EXACT;
        return whole ? Long.toString((long) value) : Double.toString(value).replace("Infinity", "Inf");
    }
}
