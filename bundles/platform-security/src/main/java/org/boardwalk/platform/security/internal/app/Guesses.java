package org.boardwalk.platform.security.internal.app;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.security.internal.domain.LockOut;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Counts tries against guessing, in the database, so that neither a restart nor another node forgets them. A try is
 * counted before the password is looked at: a hundred at once are a hundred failures, not one.
 */
@Component(service = Guesses.class)
public class Guesses {
    private final Transactions transactions;
    private final GuessTable table;
    private final InstantSource clock;

    @Activate
    public Guesses(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=security)") EntityManager entities) {
        this(transactions, entities, InstantSource.system());
    }

    Guesses(Transactions transactions, EntityManager entities, InstantSource clock) {
        this.transactions = transactions;
        this.table = new GuessTable(entities);
        this.clock = clock;
    }

    /**
     * Counts a try as failed, in a transaction of its own.
     *
     * @throws ProblemException {@code platform.signIn.locked} with the minutes to wait; then nothing is counted
     */
    public void begin(GuessKey key) {
        Duration pause = transactions.write(() -> count(key));
        if (!pause.isZero()) {
            throw new ProblemException("platform.signIn.locked", minutes(pause));
        }
    }

    private Duration count(GuessKey key) {
        LockOut before = table.hold(key);
        Instant now = clock.instant();
        Duration pause = before.pause(now);
        if (pause.isZero()) {
            table.store(key, before.tried(now));
        }
        return pause;
    }

    /** Takes the try back: the password was right. Joins the caller's transaction. */
    public void forgive(GuessKey key) {
        transactions.write(() -> table.store(key, table.hold(key).forgiven(clock.instant())));
    }

    /** How long the next try has to wait; zero if not at all. */
    public Duration pause(GuessKey key) {
        return transactions.read(() -> table.read(key).pause(clock.instant()));
    }

    /** Ends every pause under a name. Joins the caller's transaction. */
    public void reset(String name) {
        transactions.write(() -> table.reset(GuessKey.nameDigest(name)));
    }

    /** Digest of a name → when the last pause that somebody may meet under it ends. */
    public Map<String, Instant> blocked() {
        return transactions.read(() -> table.blocked(clock.instant()));
    }

    /** Forgets what no longer counts; returns the number of rows. */
    public int tidy() {
        return transactions.write(() -> table.tidy(clock.instant()));
    }

    static long minutes(Duration pause) {
        return Math.max(1, pause.plusSeconds(59).toMinutes());
    }
}
