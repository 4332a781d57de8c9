package org.boardwalk.itests.browser.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** What was measured: the server's times by kind, in ms, and what went wrong. */
final class Figures {
    private static final int SLOWEST = 20;
    private final Map<String, ConcurrentLinkedQueue<Double>> times = new ConcurrentSkipListMap<>();
    private final Map<String, ConcurrentLinkedQueue<Double>> places = new ConcurrentSkipListMap<>();
    private final Map<String, AtomicLong> counts = new ConcurrentSkipListMap<>();
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Double> meanwhile = new ConcurrentLinkedQueue<>();
    private volatile boolean measuring;
    private volatile boolean switching;

    /** From now on it counts: what was before was warming up. Errors count always. */
    void begin() {
        measuring = true;
    }

    void end() {
        measuring = false;
    }

    /** @param place the route where it was, ids left out */
    void took(String kind, String place, double milliseconds) {
        if (measuring) {
            times.computeIfAbsent(kind, any -> new ConcurrentLinkedQueue<>()).add(milliseconds);
            places.computeIfAbsent(kind + " " + place, any -> new ConcurrentLinkedQueue<>())
                    .add(milliseconds);
            if (switching) {
                meanwhile.add(milliseconds);
            }
        }
    }

    /** What is measured from now on is also counted as measured while a module was switched. */
    void switching(boolean now) {
        switching = now;
    }

    void count(String what) {
        counts.computeIfAbsent(what, any -> new AtomicLong()).incrementAndGet();
    }

    void error(String what) {
        errors.add(what);
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    long requests() {
        return times.values().stream().mapToLong(ConcurrentLinkedQueue::size).sum();
    }

    /** The 95th percentile of everything, in ms. */
    double slow() {
        return percentile(
                sorted(times.values().stream()
                        .flatMap(ConcurrentLinkedQueue::stream)
                        .toList()),
                95);
    }

    void print() {
        System.out.printf(
                "%-48s %8s %9s %9s %9s %9s%n", "server time, ms", "requests", "median", "95th", "99th", "worst");
        times.forEach((kind, list) -> line(kind, sorted(List.copyOf(list))));
        List<Double> all = new ArrayList<>();
        times.values().forEach(all::addAll);
        line("everything", sorted(all));
        line("while a module switched", sorted(List.copyOf(meanwhile)));
        System.out.printf("the slowest by page:%n");
        places.entrySet().stream()
                .map(place -> Map.entry(place.getKey(), sorted(List.copyOf(place.getValue()))))
                .sorted(Comparator.comparingDouble(place -> -percentile(place.getValue(), 95)))
                .limit(SLOWEST)
                .forEach(place -> line(place.getKey(), place.getValue()));
        new TreeMap<>(counts).forEach((what, count) -> System.out.printf("%-60s %8d%n", what, count.get()));
        System.out.printf("errors: %d%n", errors.size());
        Map<String, Integer> alike = new TreeMap<>();
        errors.forEach(error -> alike.merge(error, 1, Integer::sum));
        alike.entrySet().stream()
                .limit(40)
                .forEach(error -> System.out.println("  " + error.getValue() + " times: " + error.getKey()));
    }

    private static void line(String kind, double[] sorted) {
        System.out.printf(
                "%-48s %8d %9.1f %9.1f %9.1f %9.1f%n",
                kind,
                sorted.length,
                percentile(sorted, 50),
                percentile(sorted, 95),
                percentile(sorted, 99),
                percentile(sorted, 100));
    }

    private static double[] sorted(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private static double percentile(double[] sorted, int percent) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }
}
