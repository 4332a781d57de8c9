package org.boardwalk.platform.mail.internal.app;

import java.time.Duration;
import java.time.Instant;
import org.boardwalk.platform.api.job.Job;
import org.boardwalk.platform.api.text.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Forgets messages that were sent or given up a month ago. */
@Component
public final class TidyJob implements Job {
    private final Outbox outbox;

    @Activate
    public TidyJob(@Reference Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public String id() {
        return "platform.mail";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(24);
    }

    @Override
    public Sentence run() {
        return Sentence.of("platform.mail.tidied", outbox.tidy(Instant.now()));
    }
}
