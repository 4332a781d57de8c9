package org.boardwalk.internships.internal.app.compliance;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.internal.domain.compliance.ItemEntity;
import org.boardwalk.internships.internal.domain.compliance.ItemLine;
import org.boardwalk.internships.internal.domain.compliance.ItemRule.Step;
import org.boardwalk.internships.internal.domain.compliance.ReminderEntity;
import org.boardwalk.internships.internal.domain.compliance.RequirementEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rows of requirements and of what people handed in. Inside a transaction only. */
@Component(service = ComplianceStore.class)
public final class ComplianceStore {
    /** Keys in one statement: with more of them Derby reads the whole table instead of looking each up. */
    static final int CHUNK = 100;

    private static final String LINES = "select new " + ItemLine.class.getName() + "(i.id, i.version, i.participantId,"
            + " i.requirementId, i.step, i.doneOn, i.validUntil, i.documentId, i.remark, i.reason, i.decidedBy, i.decidedAt,"
            + " i.accepted, i.acceptedUntil) from ItemEntity i";

    private final EntityManager entities;
    private final StandingStore standings;
    private final AskingStore asking;

    @Activate
    public ComplianceStore(@Reference(target = "(osgi.unit.name=internships)") EntityManager entities) {
        this.entities = entities;
        standings = new StandingStore(entities);
        asking = new AskingStore(entities);
    }

    AskingStore asking() {
        return asking;
    }

    StandingStore standings() {
        return standings;
    }

    /** By name. */
    public List<Requirement> requirements() {
        return entities.createQuery("select r from RequirementEntity r order by r.nameKey", RequirementEntity.class)
                .getResultStream()
                .map(RequirementEntity::toRecord)
                .toList();
    }

    public boolean areKnown(Collection<UUID> requirementIds) {
        return requirementIds.stream().allMatch(id -> requirement(id).isPresent());
    }

    Optional<RequirementEntity> requirement(UUID id) {
        return Optional.ofNullable(entities.find(RequirementEntity.class, id));
    }

    boolean isTaken(String nameKey, UUID except) {
        return entities.createQuery(
                                "select count(r) from RequirementEntity r where r.nameKey = :name and r.id <> :id",
                                Long.class)
                        .setParameter("name", nameKey)
                        .setParameter("id", except)
                        .getSingleResult()
                > 0;
    }

    Optional<ItemEntity> item(UUID participant, UUID requirement) {
        return entities.createQuery(
                        "select i from ItemEntity i where i.participantId = :person and i.requirementId = :requirement",
                        ItemEntity.class)
                .setParameter("person", participant)
                .setParameter("requirement", requirement)
                .getResultStream()
                .findFirst();
    }

    List<ItemEntity> items(UUID participant) {
        return entities.createQuery("select i from ItemEntity i where i.participantId = :person", ItemEntity.class)
                .setParameter("person", participant)
                .getResultList();
    }

    List<ItemEntity> itemsFor(UUID requirement) {
        return entities.createQuery("select i from ItemEntity i where i.requirementId = :requirement", ItemEntity.class)
                .setParameter("requirement", requirement)
                .getResultList();
    }

    /** What some people handed in, by person and requirement. */
    Map<UUID, Map<UUID, ItemLine>> lines(Collection<UUID> people) {
        Map<UUID, Map<UUID, ItemLine>> found = new HashMap<>();
        chunks(people).forEach(some -> entities.createQuery(LINES + " where i.participantId in :people", ItemLine.class)
                .setParameter("people", some)
                .getResultStream()
                .forEach(line -> found.computeIfAbsent(line.participantId(), person -> new HashMap<>())
                        .put(line.requirementId(), line)));
        return found;
    }

    /** What waits for a review, oldest first. */
    List<ItemEntity> waiting(int offset, int limit) {
        return entities.createQuery(
                        "select i from ItemEntity i where i.step = :step order by i.handedInAt, i.id", ItemEntity.class)
                .setParameter("step", Step.HANDED_IN)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    static List<List<UUID>> chunks(Collection<UUID> ids) {
        List<UUID> all = List.copyOf(ids);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + CHUNK)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + CHUNK)))
                .toList();
    }

    List<UUID> members(UUID term) {
        return entities.createQuery("select m.participantId from MemberEntity m where m.termId = :term", UUID.class)
                .setParameter("term", term)
                .getResultList();
    }

    /** Terms that are not over on a day and that the people need a placement in: person to terms. */
    Map<UUID, Set<UUID>> currentTerms(Collection<UUID> people, LocalDate day) {
        Map<UUID, Set<UUID>> found = new HashMap<>();
        chunks(people).forEach(some -> entities.createQuery(
                        "select m.participantId, m.termId from MemberEntity m, TermEntity t"
                                + " where t.id = m.termId and t.ends >= :day and m.participantId in :people",
                        Object[].class)
                .setParameter("day", day)
                .setParameter("people", some)
                .getResultStream()
                .forEach(row -> found.computeIfAbsent((UUID) row[0], person -> new HashSet<>())
                        .add((UUID) row[1])));
        return found;
    }

    List<UUID> termsNotOver(LocalDate day) {
        return entities.createQuery("select t.id from TermEntity t where t.ends >= :day order by t.begins", UUID.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** First day of each person in a term: of the placement, or of the term for who has none. */
    Map<UUID, LocalDate> firstDays(UUID term) {
        Map<UUID, LocalDate> first = new HashMap<>();
        entities.createQuery(
                        "select m.participantId, t.begins from MemberEntity m, TermEntity t where t.id = m.termId"
                                + " and t.id = :term",
                        Object[].class)
                .setParameter("term", term)
                .getResultStream()
                .forEach(row -> first.put((UUID) row[0], (LocalDate) row[1]));
        entities.createQuery(
                        "select p.participantId, min(p.from) from PlacementEntity p, OpportunityEntity o"
                                + " where o.id = p.opportunityId and o.termId = :term and p.state in :states"
                                + " group by p.participantId",
                        Object[].class)
                .setParameter("term", term)
                .setParameter("states", List.of(Placement.State.PLANNED, Placement.State.ACTIVE))
                .getResultStream()
                .forEach(row -> first.put((UUID) row[0], (LocalDate) row[1]));
        return first;
    }

    List<ReminderEntity> reminders(Collection<UUID> people) {
        return chunks(people).stream()
                .flatMap(some -> entities.createQuery(
                                "select r from ReminderEntity r where r.participantId in :people", ReminderEntity.class)
                        .setParameter("people", some)
                        .getResultStream())
                .toList();
    }

    /** Person of a term to the day he was written to last. */
    Map<UUID, LocalDate> lastReminded(UUID term) {
        Map<UUID, LocalDate> last = new HashMap<>();
        entities.createQuery(
                        "select r.participantId, max(r.madeOn) from ReminderEntity r, MemberEntity m"
                                + " where m.termId = :term and r.participantId = m.participantId and r.outcome = :sent"
                                + " group by r.participantId",
                        Object[].class)
                .setParameter("term", term)
                .setParameter("sent", ReminderEntity.Outcome.SENT)
                .getResultStream()
                .forEach(row -> last.put((UUID) row[0], (LocalDate) row[1]));
        return last;
    }
}
