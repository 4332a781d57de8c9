package org.boardwalk.platform.persistence.internal.tx;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.boardwalk.platform.api.metric.Durations;
import org.boardwalk.platform.api.metric.Metric;
import org.boardwalk.platform.api.metric.Metric.Kind;

/** How many transactions ended how, and how long they took. */
final class TransactionMetrics {
    private final Durations times = Durations.ofRequests();
    private final LongAdder read = new LongAdder();
    private final LongAdder written = new LongAdder();
    private final LongAdder undone = new LongAdder();

    /** @param done false: what it did was undone, by a failure or a person's mistake, or to try it again */
    void ended(boolean writing, boolean done, Duration took) {
        times.observe(took);
        (done ? writing ? written : read : undone).increment();
    }

    List<Metric> metrics() {
        return List.of(
                Metric.counters("boardwalk_db_transactions_total", "Transactions, by how they ended.")
                        .with(read.sum(), "end", "read")
                        .with(written.sum(), "end", "written")
                        .with(undone.sum(), "end", "undone"),
                new Metric(
                        "boardwalk_db_transaction_duration_seconds",
                        Kind.HISTOGRAM,
                        "How long transactions took.",
                        List.of(times.distribution(Map.of()))));
    }
}
