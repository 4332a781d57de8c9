package org.boardwalk.platform.persistence.internal.database;

import com.zaxxer.hikari.metrics.IMetricsTracker;
import com.zaxxer.hikari.metrics.PoolStats;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.boardwalk.platform.api.metric.Durations;
import org.boardwalk.platform.api.metric.Metric;
import org.boardwalk.platform.api.metric.Metric.Kind;
import org.jspecify.annotations.Nullable;

/** Who has a connection, who waits for one, and how long. */
final class PoolMetrics implements IMetricsTracker {
    private final Durations waits = Durations.ofRequests();
    private final Durations uses = Durations.ofRequests();
    private final LongAdder timeouts = new LongAdder();
    private volatile @Nullable PoolStats stats;

    /** The pool is about to open. */
    IMetricsTracker track(String pool, PoolStats pools) {
        stats = pools;
        return this;
    }

    @Override
    public void recordConnectionAcquiredNanos(long nanos) {
        waits.observe(Duration.ofNanos(nanos));
    }

    @Override
    public void recordConnectionUsageMillis(long millis) {
        uses.observe(Duration.ofMillis(millis));
    }

    @Override
    public void recordConnectionTimeout() {
        timeouts.increment();
    }

    List<Metric> metrics() {
        PoolStats now = stats;
        Metric connections = Metric.gauges("boardwalk_db_connections", "Connections to the database, by what they do.");
        return List.of(
                now == null
                        ? connections
                        : connections
                                .with(now.getActiveConnections(), "state", "used")
                                .with(now.getIdleConnections(), "state", "idle"),
                Metric.gauge(
                        "boardwalk_db_connections_max",
                        "Most there may be.",
                        now == null ? 0 : now.getMaxConnections()),
                Metric.gauge(
                        "boardwalk_db_connections_waiting",
                        "Threads that wait for one.",
                        now == null ? 0 : now.getPendingThreads()),
                histogram("boardwalk_db_connection_wait_seconds", "How long a thread waited for one.", waits),
                histogram("boardwalk_db_connection_use_seconds", "How long a thread kept one.", uses),
                Metric.counter(
                        "boardwalk_db_connection_timeouts_total", "Threads that waited in vain.", timeouts.sum()));
    }

    private static Metric histogram(String name, String help, Durations durations) {
        return new Metric(name, Kind.HISTOGRAM, help, List.of(durations.distribution(Map.of())));
    }
}
