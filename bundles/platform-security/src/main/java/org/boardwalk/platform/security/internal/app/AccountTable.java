package org.boardwalk.platform.security.internal.app;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.security.internal.domain.Names;
import org.boardwalk.platform.security.internal.domain.RoleList;
import org.boardwalk.platform.security.internal.domain.SecurityAccount;

/** Rows of {@code security_account} and {@code security_visit}. Everything needs a transaction. */
final class AccountTable {
    private final EntityManager entities;

    AccountTable(EntityManager entities) {
        this.entities = entities;
    }

    Optional<SecurityAccount> find(UUID id) {
        return Optional.ofNullable(entities.find(SecurityAccount.class, id));
    }

    SecurityAccount required(UUID id) {
        return find(id).orElseThrow(() -> new ProblemException("platform.accounts.notFound"));
    }

    /** @param name in any case */
    Optional<SecurityAccount> findByName(String name) {
        return entities.createQuery("select a from SecurityAccount a where a.name = :name", SecurityAccount.class)
                .setParameter("name", Names.normal(name))
                .getResultStream()
                .findFirst();
    }

    List<SecurityAccount> enabledWithRole(String role) {
        return entities.createQuery(
                        "select a from SecurityAccount a where a.roles like :role escape '!' order by a.displayName",
                        SecurityAccount.class)
                .setParameter("role", RoleList.pattern(role))
                .getResultStream()
                .filter(SecurityAccount::isEnabled)
                .toList();
    }

    List<SecurityAccount> all() {
        return entities.createQuery("select a from SecurityAccount a order by a.displayName", SecurityAccount.class)
                .getResultList();
    }

    boolean isEmpty() {
        return entities.createQuery("select count(a) from SecurityAccount a", Long.class)
                        .getSingleResult()
                == 0;
    }

    /**
     * Stores a new account at once.
     *
     * @throws ProblemException with this code when another one has the name, also when both are stored at this moment
     */
    void insert(SecurityAccount account, String codeWhenTaken) {
        if (findByName(account.name()).isPresent()) {
            throw new ProblemException(codeWhenTaken);
        }
        entities.persist(account);
        try {
            entities.flush();
        } catch (PersistenceException e) {
            throw taken(e, codeWhenTaken);
        }
    }

    void visited(UUID account, Instant now) {
        int known = visit("UPDATE security_visit SET last_at = ?1 WHERE account_id = ?2", account, now);
        if (known == 0) {
            visit("INSERT INTO security_visit (last_at, account_id) VALUES (?1, ?2)", account, now);
        }
    }

    Map<UUID, Instant> visits() {
        Map<UUID, Instant> visits = new HashMap<>();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("SELECT account_id, last_at FROM security_visit")
                .getResultList();
        rows.forEach(row ->
                visits.put(UUID.fromString((String) row[0]), Instant.ofEpochMilli(((Number) row[1]).longValue())));
        return visits;
    }

    private int visit(String sql, UUID account, Instant now) {
        return entities.createNativeQuery(sql)
                .setParameter(1, now.toEpochMilli())
                .setParameter(2, account.toString())
                .executeUpdate();
    }

    private static RuntimeException taken(PersistenceException e, String code) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof java.sql.SQLException sql && "23505".equals(sql.getSQLState())) {
                return new ProblemException(code);
            }
        }
        return e;
    }
}
