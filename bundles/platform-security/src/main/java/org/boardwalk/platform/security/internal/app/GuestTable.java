package org.boardwalk.platform.security.internal.app;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.security.internal.domain.Secrets;
import org.boardwalk.platform.security.internal.domain.SecurityGuestLink;
import org.boardwalk.platform.security.internal.domain.SecurityGuestLink.State;

/** Rows of guest links. Everything needs a transaction. */
final class GuestTable {
    /** How long a link that has expired can still be told from one that never was. */
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final EntityManager entities;

    GuestTable(EntityManager entities) {
        this.entities = entities;
    }

    Optional<SecurityGuestLink> find(String token) {
        return entities.createQuery(
                        "select l from SecurityGuestLink l where l.secretDigest = :digest", SecurityGuestLink.class)
                .setParameter("digest", Secrets.digest(token))
                .getResultStream()
                .filter(link -> link.isFor(token))
                .findFirst();
    }

    /** Links that were neither answered nor replaced. */
    List<SecurityGuestLink> open(String purpose, UUID subject) {
        return entities.createQuery(
                        "select l from SecurityGuestLink l where l.subjectId = :subject and l.purpose = :purpose"
                                + " and l.state = :open",
                        SecurityGuestLink.class)
                .setParameter("subject", subject)
                .setParameter("purpose", purpose)
                .setParameter("open", State.OPEN)
                .getResultList();
    }

    void replace(String purpose, UUID subject) {
        entities.createQuery("update SecurityGuestLink l set l.state = :replaced where l.subjectId = :subject"
                        + " and l.purpose = :purpose and l.state = :open")
                .setParameter("replaced", State.REPLACED)
                .setParameter("subject", subject)
                .setParameter("purpose", purpose)
                .setParameter("open", State.OPEN)
                .executeUpdate();
    }

    /** Uses the link up; of several that try at once, the database lets one. */
    boolean take(UUID id) {
        return entities.createQuery(
                                "update SecurityGuestLink l set l.state = :answered where l.id = :id and l.state = :open")
                        .setParameter("answered", State.ANSWERED)
                        .setParameter("id", id)
                        .setParameter("open", State.OPEN)
                        .executeUpdate()
                == 1;
    }

    /** Whether this is the first time that day. */
    boolean readOn(UUID id, LocalDate day) {
        return entities.createQuery("update SecurityGuestLink l set l.readOn = :day where l.id = :id"
                                + " and (l.readOn is null or l.readOn <> :day)")
                        .setParameter("day", day)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    int forgetOld(Instant now) {
        return entities.createQuery("delete from SecurityGuestLink l where l.expiresAt < :before")
                .setParameter("before", now.minus(REMEMBERED))
                .executeUpdate();
    }
}
