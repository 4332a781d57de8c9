package org.boardwalk.platform.mail.internal.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.boardwalk.platform.api.health.HealthCheck;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.text.Sentence;
import org.boardwalk.platform.mail.internal.app.Outbox.Counts;
import org.boardwalk.platform.mail.internal.domain.MailConfig;
import org.boardwalk.platform.mail.internal.smtp.Failure;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether messages reach the mail server. No server at all is fine: then the product shows what it has to say. */
@Component
public final class MailHealth implements HealthCheck {
    private final MailSettings settings;
    private final Outbox outbox;
    private final Postman postman;

    @Activate
    public MailHealth(@Reference MailSettings settings, @Reference Outbox outbox, @Reference Postman postman) {
        this.settings = settings;
        this.outbox = outbox;
        this.postman = postman;
    }

    @Override
    public String id() {
        return "platform.mail";
    }

    @Override
    public Health check() {
        Optional<ProblemException> wrong = settings.problem();
        if (wrong.isPresent()) {
            return new Health(Status.WARNING, Sentence.of(wrong.get()));
        }
        return settings.server()
                .map(this::check)
                .orElseGet(() -> new Health(Status.UP, Sentence.of("platform.mail.none")));
    }

    private Health check(MailConfig config) {
        Counts counts = outbox.counts();
        Optional<Failure> trouble = postman.trouble();
        if (trouble.isPresent()) {
            return new Health(
                    Status.WARNING, trouble.get().sentence(config.place(), counts.waiting(), minutes(counts)));
        }
        return new Health(
                Status.UP,
                Sentence.of("platform.mail.ok", config.place(), counts.waiting(), minutes(counts), counts.failed()));
    }

    private static long minutes(Counts counts) {
        return counts.oldest()
                .map(oldest -> Duration.between(oldest, Instant.now()).toMinutes())
                .orElse(0L);
    }
}
