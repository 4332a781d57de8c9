package org.boardwalk.platform.mail.internal.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.boardwalk.platform.api.metric.Metric;
import org.boardwalk.platform.api.metric.MetricSource;
import org.boardwalk.platform.mail.internal.app.Outbox.Counts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What waits for the mail server. */
@Component
public final class MailMetrics implements MetricSource {
    private final Outbox outbox;
    private final Postman postman;

    @Activate
    public MailMetrics(@Reference Outbox outbox, @Reference Postman postman) {
        this.outbox = outbox;
        this.postman = postman;
    }

    @Override
    public List<Metric> metrics() {
        Counts counts = outbox.counts();
        double lag = counts.oldest()
                .map(at -> Duration.between(at, Instant.now()).toMillis() / 1e3)
                .orElse(0.);
        return List.of(
                Metric.gauge("boardwalk_mail_waiting", "E-mails that wait for the mail server.", counts.waiting()),
                Metric.gauge("boardwalk_mail_lag_seconds", "How long the oldest of them has waited.", Math.max(0, lag)),
                Metric.gauge("boardwalk_mail_failed", "E-mails not delivered within 30 days.", counts.failed()),
                Metric.gauge(
                        "boardwalk_mail_server_trouble",
                        "1 while the mail server takes nothing.",
                        postman.trouble().isPresent() ? 1 : 0));
    }
}
