package org.boardwalk.participants.internal.app;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.participants.api.Cohorts;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.internal.domain.CohortEntity;
import org.boardwalk.participants.internal.domain.MemberEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Cohorts and who is in them. */
@Component(service = Cohorts.class)
public class CohortService implements Cohorts {
    private final CurrentUser user;
    private final ParticipantAccess access;
    private final Transactions transactions;
    private final EntityManager entities;

    @Activate
    public CohortService(
            @Reference CurrentUser user,
            @Reference ParticipantAccess access,
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=participants)") EntityManager entities) {
        this.user = user;
        this.access = access;
        this.transactions = transactions;
        this.entities = entities;
    }

    @Override
    public List<Cohort> all() {
        Sight.requireStaff(user);
        return transactions.read(() -> {
            Map<UUID, Long> members = members();
            return entities.createQuery("select c from CohortEntity c order by c.nameKey", CohortEntity.class)
                    .getResultStream()
                    .map(cohort -> cohort.toRecord(members.getOrDefault(cohort.id(), 0L)))
                    .toList();
        });
    }

    private Map<UUID, Long> members() {
        Map<UUID, Long> counts = new HashMap<>();
        entities.createQuery("select m.cohortId, count(m) from MemberEntity m group by m.cohortId", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        return counts;
    }

    @Override
    public Optional<Cohort> find(UUID id) {
        Sight.requireStaff(user);
        return transactions.read(
                () -> Optional.ofNullable(entities.find(CohortEntity.class, id)).map(this::toRecord));
    }

    @Override
    public Cohort create(String name, String programme, Optional<LocalDate> startsOn, Optional<LocalDate> endsOn) {
        user.require(ParticipantPermissions.WRITE);
        requireValid(name, startsOn, endsOn);
        return transactions.write(() -> {
            CohortEntity cohort = new CohortEntity(name.strip(), programme, startsOn, endsOn);
            entities.persist(cohort);
            flush();
            return toRecord(cohort);
        });
    }

    @Override
    public Cohort update(Cohort changed) {
        user.require(ParticipantPermissions.WRITE);
        requireValid(changed.name(), changed.startsOn(), changed.endsOn());
        return transactions.write(() -> {
            CohortEntity cohort = get(changed.id());
            if (cohort.version() != changed.version()) {
                throw new ProblemException("platform.conflict");
            }
            cohort.describe(changed.name().strip(), changed.programme(), changed.startsOn(), changed.endsOn());
            flush();
            return toRecord(cohort);
        });
    }

    @Override
    public void delete(UUID id) {
        user.require(ParticipantPermissions.WRITE);
        transactions.write(() -> {
            CohortEntity cohort = get(id);
            if (toRecord(cohort).members() > 0) {
                throw new ProblemException("participants.cohort.notEmpty");
            }
            entities.remove(cohort);
        });
    }

    @Override
    public void add(UUID cohortId, Collection<UUID> participantIds) {
        participantIds.forEach(access::requireWrite);
        transactions.write(() -> {
            get(cohortId);
            Set<UUID> already = new HashSet<>();
            memberships(cohortId, participantIds).forEach(member -> already.add(member.participantId()));
            participantIds.stream()
                    .filter(already::add)
                    .forEach(id -> entities.persist(new MemberEntity(cohortId, id)));
        });
    }

    @Override
    public void remove(UUID cohortId, Collection<UUID> participantIds) {
        participantIds.forEach(access::requireWrite);
        transactions.write(() -> memberships(cohortId, participantIds).forEach(entities::remove));
    }

    private List<MemberEntity> memberships(UUID cohortId, Collection<UUID> participantIds) {
        List<MemberEntity> found = new ArrayList<>();
        for (List<UUID> some : Chunks.of(List.copyOf(participantIds), Chunks.KEYS)) {
            found.addAll(entities.createQuery(
                            "select m from MemberEntity m where m.cohortId = :cohort and m.participantId in :ids",
                            MemberEntity.class)
                    .setParameter("cohort", cohortId)
                    .setParameter("ids", some)
                    .getResultList());
        }
        return found;
    }

    private CohortEntity get(UUID id) {
        return Optional.ofNullable(entities.find(CohortEntity.class, id))
                .orElseThrow(() -> new ProblemException("participants.cohort.notFound"));
    }

    private Cohort toRecord(CohortEntity cohort) {
        long members = entities.createQuery("select count(m) from MemberEntity m where m.cohortId = :id", Long.class)
                .setParameter("id", cohort.id())
                .getSingleResult();
        return cohort.toRecord(members);
    }

    private static void requireValid(String name, Optional<LocalDate> startsOn, Optional<LocalDate> endsOn) {
        boolean backwards =
                startsOn.isPresent() && endsOn.isPresent() && endsOn.get().isBefore(startsOn.get());
        if (name.isBlank() || name.strip().length() > 80 || backwards) {
            throw new ProblemException("participants.cohort.invalid");
        }
    }

    private void flush() {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            throw Violations.of(e, "participants_cohort_name")
                    ? new ProblemException("participants.cohort.nameTaken")
                    : e;
        }
    }
}
