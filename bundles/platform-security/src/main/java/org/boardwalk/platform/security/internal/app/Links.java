package org.boardwalk.platform.security.internal.app;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.security.internal.domain.Secrets;
import org.boardwalk.platform.security.internal.domain.SecurityLink;
import org.jspecify.annotations.Nullable;

/** One-time links. Everything needs a transaction. */
final class Links {
    private final SecureRandom random = new SecureRandom();
    private final EntityManager entities;

    Links(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Makes the only link that works for the account from now on, and returns its token.
     *
     * @param account null for the first administrator's
     */
    String renew(@Nullable UUID account, Instant now) {
        forget(account);
        String token = Secrets.token(random);
        entities.persist(new SecurityLink(token, account, now));
        return token;
    }

    Optional<SecurityLink> find(String token, Instant now) {
        return Optional.ofNullable(entities.find(SecurityLink.class, Secrets.digest(token)))
                .filter(link -> link.worksAt(now));
    }

    /** Removes the link and returns it. Of several that try at once, the database lets one remove it. */
    SecurityLink take(String token, Instant now) {
        SecurityLink link = find(token, now).orElseThrow(Links::used);
        int taken = entities.createQuery("delete from SecurityLink l where l.secretDigest = :digest")
                .setParameter("digest", Secrets.digest(token))
                .executeUpdate();
        if (taken == 0) {
            throw used();
        }
        return link;
    }

    /** @param account null for the first administrator's */
    void forget(@Nullable UUID account) {
        var query = account == null
                ? entities.createQuery("delete from SecurityLink l where l.accountId is null")
                : entities.createQuery("delete from SecurityLink l where l.accountId = :account")
                        .setParameter("account", account);
        query.executeUpdate();
    }

    int forgetExpired(Instant now) {
        return entities.createQuery("delete from SecurityLink l where l.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    static ProblemException used() {
        return new ProblemException("platform.signIn.linkUsed");
    }
}
