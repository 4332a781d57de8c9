package org.boardwalk.pathways.internal.app;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.pathways.api.event.EvidenceChanged;
import org.boardwalk.pathways.api.evidence.EvidenceRecord;
import org.boardwalk.pathways.api.evidence.EvidenceRecords;
import org.boardwalk.pathways.api.evidence.Fact;
import org.boardwalk.pathways.api.requirement.Evidence;
import org.boardwalk.pathways.internal.domain.EvidenceEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hours, credentials and education of participants. */
@Component(service = EvidenceRecords.class)
public final class EvidenceService implements EvidenceRecords {
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

    private final Transactions transactions;
    private final EntityManager entities;
    private final Events events;
    private final Access access;
    private final EvidenceStore store;
    private final PlanStore plans;

    @Activate
    public EvidenceService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=pathways)") EntityManager entities,
            @Reference Events events,
            @Reference Access access,
            @Reference EvidenceStore store,
            @Reference PlanStore plans) {
        this.transactions = transactions;
        this.entities = entities;
        this.events = events;
        this.access = access;
        this.store = store;
        this.plans = plans;
    }

    @Override
    public List<EvidenceRecord> of(UUID participantId) {
        access.requireRead(participantId);
        return transactions.read(() -> store.rows(participantId).stream()
                .map(EvidenceService::toRecord)
                .toList());
    }

    @Override
    public List<EvidenceRecord> awaiting() {
        access.require(Access.REVIEW);
        return transactions.read(() -> {
            List<EvidenceEntity> rows = entities.createQuery(
                            "select e from EvidenceEntity e where e.standing = :reported"
                                    + " order by e.recordedAt, e.id",
                            EvidenceEntity.class)
                    .setParameter("reported", EvidenceRecord.Standing.REPORTED)
                    .getResultList();
            Set<UUID> people = rows.stream().map(EvidenceEntity::participantId).collect(Collectors.toSet());
            Set<UUID> readable = people.isEmpty() ? Set.of() : access.readable(people);
            return rows.stream()
                    .filter(row -> readable.contains(row.participantId()))
                    .map(EvidenceService::toRecord)
                    .toList();
        });
    }

    @Override
    public EvidenceRecord add(UUID participantId, Fact fact, LocalDate on, Optional<UUID> documentId, String note) {
        access.requireWriteOrOwn(participantId);
        requireSensible(fact, on);
        return transactions.write(() -> {
            EvidenceRecord.Standing standing = access.isStaff(participantId)
                    ? EvidenceRecord.Standing.CONFIRMED
                    : EvidenceRecord.Standing.REPORTED;
            EvidenceEntity row = new EvidenceEntity(participantId, fact, standing, on, Access.shortened(note))
                    .shownBy(documentId)
                    .recordedBy(access.name(), access.accountId());
            entities.persist(row);
            return changed(row);
        });
    }

    private static void requireSensible(Fact fact, LocalDate on) {
        if (fact instanceof Fact.Counted counted
                && (counted.amount().signum() <= 0 || counted.amount().compareTo(MOST) > 0)) {
            throw new ProblemException("pathways.evidence.badAmount");
        }
        if (on.isAfter(LocalDate.now())) {
            throw new ProblemException("pathways.evidence.future");
        }
    }

    @Override
    public EvidenceRecord decide(UUID id, long lock, boolean confirmed) {
        access.require(Access.REVIEW);
        return transactions.write(() -> {
            EvidenceEntity row = locked(id, lock);
            access.requireWrite(Access.REVIEW, row.participantId());
            row.decide(confirmed, access.name());
            return changed(row);
        });
    }

    @Override
    public void withdraw(UUID id, long lock) {
        transactions.write(() -> {
            EvidenceEntity row = locked(id, lock);
            boolean author = row.recorderId().isPresent() && row.recorderId().equals(access.accountId());
            boolean open = row.standing() == EvidenceRecord.Standing.REPORTED;
            if (!(author && open && access.isOwn(row.participantId()))) {
                access.requireWrite(Access.PLAN, row.participantId());
            }
            entities.remove(row);
            changed(row);
        });
    }

    @Override
    public Evidence known(UUID participantId) {
        access.requireRead(participantId);
        return transactions.read(() -> store.known(participantId));
    }

    @Override
    public Map<UUID, Evidence> known(Collection<UUID> participantIds) {
        return transactions.read(() -> store.known(access.readablePlans(participantIds)));
    }

    private EvidenceRecord changed(EvidenceEntity row) {
        plans.refreshAll(row.participantId());
        entities.flush();
        events.publish(new EvidenceChanged(row.participantId()));
        return toRecord(row);
    }

    private EvidenceEntity locked(UUID id, long lock) {
        EvidenceEntity row = entities.find(EvidenceEntity.class, id);
        if (row == null) {
            throw new ProblemException("pathways.evidence.notFound");
        }
        if (row.version() != lock) {
            throw new ProblemException("platform.conflict");
        }
        return row;
    }

    private static EvidenceRecord toRecord(EvidenceEntity row) {
        return new EvidenceRecord(
                row.id(),
                row.version(),
                row.participantId(),
                row.fact(),
                row.standing(),
                row.planId(),
                row.stepId(),
                row.on(),
                row.documentId(),
                row.note(),
                row.recordedBy(),
                row.recordedAt(),
                row.decidedBy());
    }
}
