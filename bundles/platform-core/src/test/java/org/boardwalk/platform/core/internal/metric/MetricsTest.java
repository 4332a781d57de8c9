package org.boardwalk.platform.core.internal.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.boardwalk.platform.api.metric.Durations;
import org.boardwalk.platform.api.metric.Metric;
import org.boardwalk.platform.api.metric.Metric.Kind;
import org.junit.jupiter.api.Test;

/** What Prometheus reads; the format is its version 0.0.4. */
class MetricsTest {
    private final MetricsImpl metrics = new MetricsImpl();

    @Test
    void aFigureHasAHelpATypeAndALineForEachOfItsKinds() {
        metrics.add(() -> List.of(Metric.counters("boardwalk_sample_total", "Samples \\ so far.\nAll.")
                .with(2, "module", "pathways", "state", "a\"b")
                .with(0.5, "module", "x")));

        assertThat(metrics.text()).contains("""
                # HELP boardwalk_sample_total Samples \\\\ so far.\\nAll.
                # TYPE boardwalk_sample_total counter
                boardwalk_sample_total{module="pathways",state="a\\"b"} 2
                boardwalk_sample_total{module="x"} 0.5
                """);
    }

    @Test
    void aBucketCountsWhatIsSmallerTooAndTheBoundItself() {
        Durations times = new Durations(.1, 1.);
        times.observe(Duration.ofMillis(100));
        times.observe(Duration.ofMillis(200));
        times.observe(Duration.ofSeconds(3));
        metrics.add(() -> List.of(new Metric(
                "boardwalk_sample_seconds",
                Kind.HISTOGRAM,
                "Samples.",
                List.of(times.distribution(Map.of("route", "r"))))));

        assertThat(metrics.text()).contains("""
                # TYPE boardwalk_sample_seconds histogram
                boardwalk_sample_seconds_bucket{le="0.1",route="r"} 1
                boardwalk_sample_seconds_bucket{le="1",route="r"} 2
                boardwalk_sample_seconds_bucket{le="+Inf",route="r"} 3
                boardwalk_sample_seconds_sum{route="r"} 3.3
                boardwalk_sample_seconds_count{route="r"} 3
                """);
    }

    @Test
    void aSourceThatThrowsIsLeftOutAndCounted() {
        metrics.add(() -> {
            throw new IllegalStateException("away");
        });
        metrics.add(() -> List.of(Metric.gauge("boardwalk_sample", "A sample.", 1)));

        assertThat(metrics.text()).contains("boardwalk_sample 1\n", "boardwalk_metric_sources_failed 1\n");
    }

    @Test
    void everyJvmTellsItsMemoryCollectionsAndThreads() {
        metrics.add(new JvmMetrics());

        assertThat(metrics.text())
                .contains(
                        "jvm_memory_used_bytes{area=\"heap\"} ",
                        "jvm_gc_collections_total{gc=",
                        "jvm_threads_current ");
    }

    @Test
    void aCounterIsCalledTotalAndNothingElseIs() {
        assertThatThrownBy(() -> Metric.counter("boardwalk_sample", "A sample.", 1))
                .hasMessage("Not the name of a COUNTER: boardwalk_sample");
        assertThatThrownBy(() -> Metric.gauge("boardwalk_sample_total", "A sample.", 1))
                .hasMessage("Not the name of a GAUGE: boardwalk_sample_total");
    }
}
