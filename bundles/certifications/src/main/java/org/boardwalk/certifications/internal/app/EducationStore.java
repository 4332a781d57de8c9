package org.boardwalk.certifications.internal.app;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.education.Activity;
import org.boardwalk.certifications.api.education.ActivityClaim;
import org.boardwalk.certifications.api.education.ActivityKind;
import org.boardwalk.certifications.internal.domain.ActivityEntity;
import org.boardwalk.certifications.internal.domain.HeldEntity;
import org.boardwalk.certifications.internal.domain.education.Held;
import org.boardwalk.certifications.internal.domain.education.Sameness;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The ledgers' rows, and the credentials that ask for them. Inside a transaction only. */
@Component(service = EducationStore.class)
public final class EducationStore {
    private final EntityManager entities;
    private final WalletStore wallets;

    @Activate
    public EducationStore(
            @Reference(target = "(osgi.unit.name=certifications)") EntityManager entities,
            @Reference WalletStore wallets) {
        this.entities = entities;
        this.wallets = wallets;
    }

    List<ActivityEntity> rows(UUID participantId) {
        return entities.createQuery(
                        "select a from ActivityEntity a where a.participantId = :person", ActivityEntity.class)
                .setParameter("person", participantId)
                .getResultList();
    }

    /** @param people at most as many as a database takes in one statement */
    List<ActivityEntity> rows(Collection<UUID> people) {
        return entities.createQuery(
                        "select a from ActivityEntity a where a.participantId in :people", ActivityEntity.class)
                .setParameter("people", people)
                .getResultList();
    }

    /**
     * What is known about a person's activities, recorded first comes first: past the entities and without writing first
     * what is pending, for thousands of people in one transaction.
     */
    Map<UUID, ActivityClaim> asStored(UUID participantId) {
        Map<UUID, ActivityClaim> found = new LinkedHashMap<>();
        entities.createQuery(
                        "select a.id, a.title, a.provider, a.on, a.units, a.kind from ActivityEntity a"
                                + " where a.participantId = :person order by a.recordedAt, a.id",
                        Object[].class)
                .setParameter("person", participantId)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .forEach(row -> found.put((UUID) row[0], claim(row)));
        return found;
    }

    private static ActivityClaim claim(Object[] row) {
        return new ActivityClaim(
                (String) row[1],
                (String) row[2],
                (LocalDate) row[3],
                (BigDecimal) row[4],
                (ActivityKind) row[5],
                Optional.empty());
    }

    List<Activity> activities(UUID participantId) {
        return rows(participantId).stream().map(ActivityEntity::activity).toList();
    }

    /** Every credential of the catalogue that was not withdrawn. */
    List<Held> held(UUID participantId) {
        return wallets.rows(participantId).stream()
                .filter(row -> !row.isWithdrawn())
                .flatMap(row -> held(row).stream())
                .toList();
    }

    private static Optional<Held> held(HeldEntity row) {
        return row.code().map(code -> new Held(code, row.earnedOn()));
    }

    void add(ActivityEntity row) {
        entities.persist(row);
        entities.flush();
    }

    ActivityEntity locked(UUID id, long lock) {
        ActivityEntity row = row(id);
        if (row.version() != lock) {
            throw new ProblemException("platform.conflict");
        }
        return row;
    }

    ActivityEntity row(UUID id) {
        ActivityEntity row = entities.find(ActivityEntity.class, id);
        if (row == null) {
            throw new ProblemException("certifications.education.notFound");
        }
        return row;
    }

    void flush() {
        entities.flush();
    }

    void remove(ActivityEntity row) {
        entities.remove(row);
        entities.flush();
    }

    /** Whether the ledger has the same activity already, apart from the row itself. */
    boolean isTwice(UUID participantId, ActivityClaim claim, Optional<UUID> itself) {
        Sameness same = Sameness.of(claim);
        return sameDay(participantId, claim.on()).stream()
                .map(ActivityEntity::activity)
                .filter(other -> !itself.equals(Optional.of(other.id())))
                .anyMatch(other -> Sameness.of(other.claim()).equals(same));
    }

    private List<ActivityEntity> sameDay(UUID participantId, LocalDate day) {
        return entities.createQuery(
                        "select a from ActivityEntity a where a.participantId = :person and a.on = :day",
                        ActivityEntity.class)
                .setParameter("person", participantId)
                .setParameter("day", day)
                .getResultList();
    }
}
