package org.boardwalk.platform.mail.internal.app;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.mail.Message;
import org.boardwalk.platform.mail.internal.domain.Letter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Rows of {@code mail_message}: on their way (WAITING), and what became of them (SENT, FAILED). Each method joins the
 * caller's transaction or makes its own.
 */
@Component(service = Outbox.class)
public final class Outbox {
    /** How long it is remembered that a message was sent, and with it its key. */
    static final Duration MEMORY = Duration.ofDays(30);

    private static final String DUPLICATE = "23505";
    private static final String TRY_AGAIN = "40001";
    private static final int CANDIDATES = 20;
    private static final int LISTED = 1000;

    private final Transactions transactions;
    private final EntityManager entities;

    @Activate
    public Outbox(
            @Reference Transactions transactions, @Reference(target = "(osgi.unit.name=mail)") EntityManager entities) {
        this.transactions = transactions;
        this.entities = entities;
    }

    /** @return false when there is one with the same key */
    boolean add(Message message, Instant now) {
        return transactions.write(() -> {
            boolean known = !rows("SELECT id FROM mail_message WHERE message_key = ?1", message.key())
                    .isEmpty();
            if (!known) {
                insert(message, now.toEpochMilli());
            }
            return !known;
        });
    }

    /**
     * Takes the next message that is due, for this caller alone until the claim ends. What waited too long is given up on
     * the way.
     */
    Optional<Letter> claim(Instant now) {
        List<Letter> candidates = due(now);
        while (!candidates.isEmpty()) {
            for (Letter candidate : candidates) {
                if (candidate.isTooOld(now)) {
                    end(candidate, "FAILED", "platform.mail.gaveUp", "", now);
                } else {
                    Letter claimed = claimed(candidate, now);
                    if (moved(candidate, claimed.claimedUntil(), claimed.attempts())) {
                        return Optional.of(claimed);
                    }
                }
            }
            candidates = due(now);
        }
        return Optional.empty();
    }

    void sent(Letter letter, Instant now) {
        end(letter, "SENT", "", "", now);
    }

    void failed(Letter letter, String problem, String detail, Instant now) {
        end(letter, "FAILED", problem, detail, now);
    }

    /** Ends the claim; the next attempt is made at that time. */
    void putBack(Letter letter, Instant next, String problem, String detail) {
        transactions.write(() -> query(
                        "UPDATE mail_message SET next_attempt = ?1, problem = ?2, detail = ?3"
                                + " WHERE id = ?4 AND state = 'WAITING' AND next_attempt = ?5",
                        next.toEpochMilli(),
                        problem,
                        detail,
                        letter.id().toString(),
                        letter.claimedUntil().toEpochMilli())
                .executeUpdate());
    }

    /** Forgets what ended long ago, and gives up what waited too long; returns how many were forgotten. */
    int tidy(Instant now) {
        return transactions.write(() -> {
            query(
                            "UPDATE mail_message SET state = 'FAILED', body = '', problem = ?1, ended_at = ?2"
                                    + " WHERE state = 'WAITING' AND taken_at < ?3",
                            "platform.mail.gaveUp",
                            now.toEpochMilli(),
                            now.minus(Letter.LIFE).toEpochMilli())
                    .executeUpdate();
            return query(
                            "DELETE FROM mail_message WHERE state <> 'WAITING' AND ended_at < ?1",
                            now.minus(MEMORY).toEpochMilli())
                    .executeUpdate();
        });
    }

    /** What waits or was not sent, newest first. */
    public List<Unsent> unsent() {
        return transactions.read(() -> rows("SELECT message_key, recipient, state, taken_at, attempts, problem, detail"
                        + " FROM mail_message WHERE state <> 'SENT' ORDER BY taken_at DESC FETCH FIRST " + LISTED
                        + " ROWS ONLY")
                .stream()
                .map(row -> new Unsent(
                        text(row[0]),
                        text(row[1]),
                        text(row[2]),
                        instant(row[3]),
                        number(row[4]),
                        text(row[5]),
                        text(row[6])))
                .toList());
    }

    Counts counts() {
        return transactions.read(() -> {
            Object[] waiting = rows("SELECT COUNT(*), MIN(taken_at) FROM mail_message WHERE state = 'WAITING'")
                    .getFirst();
            Object[] failed = rows("SELECT COUNT(*), MIN(taken_at) FROM mail_message WHERE state = 'FAILED'")
                    .getFirst();
            return new Counts(
                    number(waiting[0]), Optional.ofNullable(waiting[1]).map(Outbox::instant), number(failed[0]));
        });
    }

    /**
     * Somebody else may add the same key at the same moment. The database tells us when he has committed; then all of our
     * transaction is done again, and finds his message.
     */
    private void insert(Message message, long now) {
        try {
            query(
                            "INSERT INTO mail_message (id, message_key, recipient, language, subject, body, state,"
                                    + " taken_at, next_attempt, attempts, ended_at, problem, detail)"
                                    + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'WAITING', ?7, ?7, 0, 0, '', '')",
                            UUID.randomUUID().toString(),
                            message.key(),
                            message.to(),
                            message.language().toLanguageTag(),
                            message.subject(),
                            message.text(),
                            now)
                    .executeUpdate();
        } catch (PersistenceException e) {
            throw isDuplicate(e)
                    ? new PersistenceException(new SQLTransactionRollbackException(message.key(), TRY_AGAIN, e))
                    : e;
        }
    }

    private static boolean isDuplicate(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && DUPLICATE.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private List<Letter> due(Instant now) {
        return transactions.read(() -> rows(
                        "SELECT id, recipient, language, subject, body, taken_at, attempts, next_attempt"
                                + " FROM mail_message WHERE state = 'WAITING' AND next_attempt <= ?1"
                                + " ORDER BY next_attempt FETCH FIRST " + CANDIDATES + " ROWS ONLY",
                        now.toEpochMilli())
                .stream()
                .map(Outbox::letter)
                .toList());
    }

    private static Letter letter(Object[] row) {
        return new Letter(
                UUID.fromString(text(row[0])),
                text(row[1]),
                Locale.forLanguageTag(text(row[2])),
                text(row[3]),
                text(row[4]),
                instant(row[5]),
                number(row[6]),
                instant(row[7]));
    }

    private static Letter claimed(Letter due, Instant now) {
        return new Letter(
                due.id(),
                due.to(),
                due.language(),
                due.subject(),
                due.text(),
                due.takenAt(),
                due.attempts() + 1,
                Instant.ofEpochMilli(now.plus(Letter.CLAIM).toEpochMilli()));
    }

    /** Whether the message was still as we had read it. */
    private boolean moved(Letter seen, Instant until, int attempts) {
        return transactions.write(() -> query(
                                "UPDATE mail_message SET next_attempt = ?1, attempts = ?2"
                                        + " WHERE id = ?3 AND state = 'WAITING' AND next_attempt = ?4",
                                until.toEpochMilli(),
                                attempts,
                                seen.id().toString(),
                                seen.claimedUntil().toEpochMilli())
                        .executeUpdate())
                == 1;
    }

    /** Does nothing when the claim had ended and somebody else has it now. */
    private void end(Letter letter, String state, String problem, String detail, Instant now) {
        transactions.write(() -> query(
                        "UPDATE mail_message SET state = ?1, body = '', problem = ?2, detail = ?3, ended_at = ?4"
                                + " WHERE id = ?5 AND state = 'WAITING' AND next_attempt = ?6",
                        state,
                        problem,
                        detail,
                        now.toEpochMilli(),
                        letter.id().toString(),
                        letter.claimedUntil().toEpochMilli())
                .executeUpdate());
    }

    private static String text(Object value) {
        return value.toString();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private static Instant instant(Object millis) {
        return Instant.ofEpochMilli(((Number) millis).longValue());
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Object... parameters) {
        return query(sql, parameters).getResultList();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    /**
     * A message that was not sent (yet).
     *
     * @param problem key of the sentence that says why; empty when it was not tried yet
     * @param detail what the server said
     */
    public record Unsent(
            String key, String to, String state, Instant takenAt, int attempts, String problem, String detail) {}

    /**
     * @param oldest when the one that waits longest was taken
     * @param failed not delivered within the last 30 days
     */
    record Counts(int waiting, Optional<Instant> oldest, int failed) {}
}
