package org.boardwalk.platform.persistence.internal.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.boardwalk.platform.api.metric.Metric;
import org.boardwalk.platform.api.metric.MetricSource;
import org.boardwalk.platform.persistence.internal.outbox.OutboxTable.Waiting;

/** What waits for whom. */
public final class OutboxMetrics implements MetricSource {
    private final Dispatcher dispatcher;

    public OutboxMetrics(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    public List<Metric> metrics() {
        Metric waiting = Metric.gauges("boardwalk_events_waiting", "Events a handler has not dealt with yet.");
        Metric lag = Metric.gauges("boardwalk_events_lag_seconds", "How long the oldest of them has waited.");
        Metric failing = Metric.gauges("boardwalk_events_failing", "1 while a handler fails and tries again.");
        for (HandlerRunner runner : dispatcher.runners()) {
            Waiting now = runner.waiting();
            double seconds = now.oldest()
                    .map(at -> Duration.between(at, Instant.now()).toMillis() / 1e3)
                    .orElse(0.);
            waiting = waiting.with(now.count(), "handler", runner.id());
            lag = lag.with(Math.max(0, seconds), "handler", runner.id());
            failing = failing.with(runner.failure().isPresent() ? 1 : 0, "handler", runner.id());
        }
        return List.of(waiting, lag, failing);
    }
}
