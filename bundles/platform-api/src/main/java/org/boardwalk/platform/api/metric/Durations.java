package org.boardwalk.platform.api.metric;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.boardwalk.platform.api.metric.Metric.Distribution;

/** Counts how long something took, for a {@link Distribution} in seconds. Any thread. */
public final class Durations {
    private final List<Double> bounds;
    private final LongAdder[] counts;
    private final DoubleAdder sum = new DoubleAdder();

    /** @param bounds in seconds, rising */
    public Durations(Double... bounds) {
        this.bounds = List.of(bounds);
        this.counts = Stream.generate(LongAdder::new).limit(bounds.length + 1L).toArray(LongAdder[]::new);
    }

    /** For what a person waits for: 5 ms to 10 s, with a bound at the 200 ms that are the aim. */
    public static Durations ofRequests() {
        return new Durations(.005, .01, .025, .05, .1, .2, .5, 1., 2.5, 5., 10.);
    }

    public void observe(Duration took) {
        double seconds = took.toNanos() / 1e9;
        int bucket = 0;
        while (bucket < bounds.size() && seconds > bounds.get(bucket)) {
            bucket++;
        }
        counts[bucket].increment();
        sum.add(seconds);
    }

    public Distribution distribution(Map<String, String> labels) {
        return new Distribution(
                labels, bounds, Arrays.stream(counts).map(LongAdder::sum).toList(), sum.sum());
    }
}
