package org.boardwalk.platform.security.internal.app;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.job.Job;
import org.boardwalk.platform.api.text.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Throws away links that have expired and counters that no longer count. */
@Component(service = Job.class)
public class Tidy implements Job {
    private final Transactions transactions;
    private final Guesses guesses;
    private final Links links;
    private final GuestTable guestLinks;

    @Activate
    public Tidy(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=security)") EntityManager entities,
            @Reference Guesses guesses) {
        this.transactions = transactions;
        this.guesses = guesses;
        this.links = new Links(entities);
        this.guestLinks = new GuestTable(entities);
    }

    @Override
    public String id() {
        return "platform.security.tidy";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public Sentence run() {
        int counters = guesses.tidy();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        int expired = transactions.write(() -> links.forgetExpired(now) + guestLinks.forgetOld(now));
        return Sentence.of("platform.security.tidy.done", expired, counters);
    }
}
