package org.boardwalk.platform.api.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One figure, or one for each of a few kinds, at this moment. Names and units as Prometheus asks for: lower case, base
 * units (seconds, bytes), the unit last, {@code _total} at the end of a counter
 * (https://prometheus.io/docs/practices/naming/).
 *
 * @param name such as {@code boardwalk_mail_waiting}
 * @param help one English sentence, for whoever draws it
 * @param samples of {@link Kind#HISTOGRAM} all are {@link Distribution}, otherwise all are {@link Value}
 */
public record Metric(String name, Kind kind, String help, List<Sample> samples) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    /** @throws IllegalArgumentException when name and kind do not go together as said above */
    public Metric {
        if (!NAME.matcher(name).matches() || name.endsWith("_total") != (kind == Kind.COUNTER)) {
            throw new IllegalArgumentException("Not the name of a " + kind + ": " + name);
        }
        samples = List.copyOf(samples);
    }

    /** What can be done with it: a counter only grows, until the process ends. */
    public enum Kind {
        COUNTER,
        GAUGE,
        HISTOGRAM
    }

    /**
     * Of one kind. The labels say which; their values are fixed by code or configuration, such as a route's pattern, a
     * module or a state: never a person, an id, or what somebody typed.
     */
    public sealed interface Sample {
        Map<String, String> labels();
    }

    /** A number. */
    public record Value(Map<String, String> labels, double value) implements Sample {}

    /**
     * How often something was how large.
     *
     * @param bounds the buckets' upper bounds, rising, the bound itself included; one more is without a bound
     * @param counts of each bucket alone, one more than bounds
     * @param sum of everything observed
     */
    public record Distribution(Map<String, String> labels, List<Double> bounds, List<Long> counts, double sum)
            implements Sample {
        public Distribution {
            if (counts.size() != bounds.size() + 1) {
                throw new IllegalArgumentException("One count for each bucket: " + bounds + ", " + counts);
            }
            bounds = List.copyOf(bounds);
            counts = List.copyOf(counts);
        }
    }

    public static Metric gauge(String name, String help, double value) {
        return gauges(name, help).with(value);
    }

    public static Metric counter(String name, String help, double value) {
        return counters(name, help).with(value);
    }

    /** None yet: add them by {@link #with}. */
    public static Metric gauges(String name, String help) {
        return new Metric(name, Kind.GAUGE, help, List.of());
    }

    /** None yet: add them by {@link #with}. */
    public static Metric counters(String name, String help) {
        return new Metric(name, Kind.COUNTER, help, List.of());
    }

    /** This one and another number. */
    public Metric with(double value, String... labels) {
        Map<String, String> named =
                switch (labels.length) {
                    case 0 -> Map.of();
                    case 2 -> Map.of(labels[0], labels[1]);
                    case 4 -> Map.of(labels[0], labels[1], labels[2], labels[3]);
                    default -> throw new IllegalArgumentException("One or two labels, each with its value");
                };
        List<Sample> more = new ArrayList<>(samples);
        more.add(new Value(named, value));
        return new Metric(name, kind, help, more);
    }
}
