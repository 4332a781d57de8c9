package org.boardwalk.platform.security.internal.app;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.boardwalk.platform.security.internal.domain.Limit;
import org.boardwalk.platform.security.internal.domain.LockOut;
import org.boardwalk.platform.security.internal.domain.Tally;

/** Rows of {@code security_guess}. Everything needs a transaction. */
final class GuessTable {
    private static final String COLUMNS = "kind, failures, last_at, familiar_until";

    private final EntityManager entities;
    private final Latch newcomers;

    GuessTable(EntityManager entities) {
        this.entities = entities;
        this.newcomers = new Latch(entities, "guesses");
    }

    /**
     * Reads the three rows and keeps everybody else from changing them; always in the same order. Who lacks one goes
     * through the latch before: two first tries at once would insert the same row, and one of them fail.
     */
    LockOut hold(GuessKey key) {
        if (count(key) < Limit.values().length) {
            newcomers.hold();
        }
        return new LockOut(held(key, Limit.PAIR), held(key, Limit.NAME), held(key, Limit.ADDRESS));
    }

    LockOut read(GuessKey key) {
        return new LockOut(read(key, Limit.PAIR), read(key, Limit.NAME), read(key, Limit.ADDRESS));
    }

    void store(GuessKey key, LockOut state) {
        store(key, state.pair());
        store(key, state.name());
        store(key, state.address());
    }

    void reset(String nameDigest) {
        query("UPDATE security_guess SET failures = 0 WHERE name_digest = ?1", nameDigest)
                .executeUpdate();
    }

    Map<String, Instant> blocked(Instant now) {
        Map<String, Instant> latest = new HashMap<>();
        for (Object[] row : rows(query(
                "SELECT " + COLUMNS + ", name_digest FROM security_guess WHERE failures >= ?1 AND name_digest <> ''",
                Limit.PAIR.free()))) {
            Instant end = tally(row).blockedUntil();
            if (end.isAfter(now)) {
                latest.merge((String) row[4], end, (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        return latest;
    }

    int tidy(Instant now) {
        return query(
                        "DELETE FROM security_guess WHERE last_at < ?1 AND familiar_until < ?2",
                        now.minus(Limit.QUIET).toEpochMilli(),
                        now.toEpochMilli())
                .executeUpdate();
    }

    /** The update changes nothing, but holds the row, on every database alike. */
    private Tally held(GuessKey key, Limit limit) {
        int found = query("UPDATE security_guess SET failures = failures WHERE id = ?1", key.id(limit))
                .executeUpdate();
        return found == 0 ? insert(key, limit) : read(key, limit);
    }

    private int count(GuessKey key) {
        return ((Number) query(
                                "SELECT COUNT(*) FROM security_guess WHERE id IN (?1, ?2, ?3)",
                                key.id(Limit.PAIR),
                                key.id(Limit.NAME),
                                key.id(Limit.ADDRESS))
                        .getSingleResult())
                .intValue();
    }

    private Tally insert(GuessKey key, Limit limit) {
        query(
                        "INSERT INTO security_guess (id, kind, name_digest, failures, last_at, familiar_until)"
                                + " VALUES (?1, ?2, ?3, 0, 0, 0)",
                        key.id(limit),
                        limit.name(),
                        limit == Limit.ADDRESS ? "" : key.name())
                .executeUpdate();
        return Tally.blank(limit);
    }

    private Tally read(GuessKey key, Limit limit) {
        List<Object[]> found = rows(query("SELECT " + COLUMNS + " FROM security_guess WHERE id = ?1", key.id(limit)));
        return found.isEmpty() ? Tally.blank(limit) : tally(found.get(0));
    }

    private void store(GuessKey key, Tally tally) {
        query(
                        "UPDATE security_guess SET failures = ?1, last_at = ?2, familiar_until = ?3 WHERE id = ?4",
                        tally.failures(),
                        tally.lastAt().toEpochMilli(),
                        tally.familiarUntil().toEpochMilli(),
                        key.id(tally.limit()))
                .executeUpdate();
    }

    private static Tally tally(Object[] row) {
        return new Tally(
                Limit.valueOf((String) row[0]), ((Number) row[1]).intValue(), instant(row[2]), instant(row[3]));
    }

    private static Instant instant(Object millis) {
        return Instant.ofEpochMilli(((Number) millis).longValue());
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
