package org.boardwalk.certifications.internal.app.badge;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.internal.domain.badge.BadgeEntity;
import org.boardwalk.certifications.internal.domain.badge.WaitingAwardEntity;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Badges in the database. Inside a transaction only. */
@Component(service = BadgeStore.class)
public final class BadgeStore {
    private static final String ADDRESS = "urn:uuid:";

    private final EntityManager entities;

    @Activate
    public BadgeStore(@Reference(target = "(osgi.unit.name=certifications)") EntityManager entities) {
        this.entities = entities;
    }

    /** Newest first. */
    List<BadgeEntity> of(UUID participantId) {
        return entities.createQuery(
                        "select b from BadgeEntity b where b.participantId = :person order by b.issuedAt desc, b.id",
                        BadgeEntity.class)
                .setParameter("person", participantId)
                .getResultList();
    }

    Optional<BadgeEntity> find(UUID id) {
        return Optional.ofNullable(entities.find(BadgeEntity.class, id));
    }

    /** By the id that stands in the badge. */
    Optional<BadgeEntity> find(String address) {
        if (!address.startsWith(ADDRESS)) {
            return Optional.empty();
        }
        try {
            return find(UUID.fromString(address.substring(ADDRESS.length())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    BadgeEntity locked(UUID id, long lock) {
        BadgeEntity row = find(id).orElseThrow(() -> AwardCheck.problem("notFound"));
        if (row.version() != lock) {
            throw new ProblemException("platform.conflict");
        }
        return row;
    }

    void add(BadgeEntity row) {
        entities.persist(row);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    void add(WaitingAwardEntity row) {
        entities.persist(row);
        entities.flush();
    }

    List<WaitingAwardEntity> waiting(UUID participantId) {
        return entities.createQuery(
                        "select a from WaitingAwardEntity a where a.participantId = :person", WaitingAwardEntity.class)
                .setParameter("person", participantId)
                .getResultList();
    }

    List<WaitingAwardEntity> waiting() {
        return entities.createQuery(
                        "select a from WaitingAwardEntity a order by a.participantId, a.reference",
                        WaitingAwardEntity.class)
                .getResultList();
    }

    List<UUID> waitingPeople() {
        return entities.createQuery("select distinct a.participantId from WaitingAwardEntity a", UUID.class)
                .getResultList();
    }

    void waitsNoMore(UUID participantId, String reference) {
        waiting(participantId).stream()
                .filter(row -> row.reference().equals(reference))
                .forEach(entities::remove);
    }
}
