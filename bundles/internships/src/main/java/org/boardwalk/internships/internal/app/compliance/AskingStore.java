package org.boardwalk.internships.internal.app.compliance;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.term.Opportunity.State;
import org.boardwalk.internships.api.term.WorkExperienceKind;
import org.boardwalk.internships.internal.domain.OpportunityEntity;
import org.boardwalk.internships.internal.domain.compliance.NeedRule;
import org.boardwalk.internships.internal.domain.compliance.NeedRule.Asking;

/** What opportunities, and placements at them, ask of people. Inside a transaction only. */
final class AskingStore {
    private final EntityManager entities;

    AskingStore(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Asking> opportunity(UUID id) {
        return Optional.ofNullable(entities.find(OpportunityEntity.class, id))
                .map(row -> new Asking(row.siteId(), row.kind(), row.ends(), row.requirements()));
    }

    /** What each opportunity of a term asks for, whatever its state. */
    Map<UUID, Asking> asking(UUID term) {
        Map<UUID, Set<UUID>> attached = attached(Set.of(term));
        return entities.createQuery(
                        "select o.termId, o.termId, o.id, o.siteId, o.kind, o.ends from OpportunityEntity o"
                                + " where o.termId = :term",
                        Object[].class)
                .setParameter("term", term)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[2], row -> asking(row, attached)));
    }

    /** What each of some opportunities asks for. */
    Map<UUID, Asking> asking(Collection<UUID> opportunities) {
        if (opportunities.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Set<UUID>> attached = attachedTo(opportunities);
        return entities.createQuery(
                        "select o.termId, o.termId, o.id, o.siteId, o.kind, o.ends from OpportunityEntity o"
                                + " where o.id in :some",
                        Object[].class)
                .setParameter("some", opportunities)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[2], row -> asking(row, attached)));
    }

    /** What the open opportunities of some terms ask for up to which day: term to requirement to day. */
    Map<UUID, Map<UUID, LocalDate>> open(Collection<UUID> terms, List<Requirement> requirements) {
        if (terms.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Map<UUID, LocalDate>> attached = new HashMap<>();
        open("select o.termId, r, max(o.ends) from OpportunityEntity o join o.requirements r", "r", terms)
                .forEach(row -> attached.computeIfAbsent((UUID) row[0], term -> new HashMap<>())
                        .put(UUID.fromString((String) row[1]), (LocalDate) row[2]));
        Map<UUID, List<Asking>> others = NeedRule.goBySiteOrKind(requirements)
                ? open(
                                "select o.termId, o.siteId, o.kind, max(o.ends) from OpportunityEntity o",
                                "o.siteId, o.kind",
                                terms)
                        .collect(Collectors.groupingBy(
                                row -> (UUID) row[0],
                                Collectors.mapping(
                                        row -> new Asking(
                                                (UUID) row[1],
                                                (WorkExperienceKind) row[2],
                                                (LocalDate) row[3],
                                                Set.of()),
                                        Collectors.toList())))
                : Map.of();
        return terms.stream()
                .distinct()
                .collect(Collectors.toMap(
                        term -> term,
                        term -> NeedRule.needs(
                                others.getOrDefault(term, List.of()),
                                attached.getOrDefault(term, Map.of()),
                                requirements)));
    }

    private Stream<Object[]> open(String select, String by, Collection<UUID> terms) {
        return entities.createQuery(
                        select + " where o.termId in :terms and o.state in :open group by o.termId, " + by,
                        Object[].class)
                .setParameter("terms", terms)
                .setParameter("open", List.of(State.REQUESTED, State.OFFERED, State.SECURED))
                .getResultStream();
    }

    /** Opportunity to its own requirements. */
    private Map<UUID, Set<UUID>> attached(Collection<UUID> terms) {
        if (terms.isEmpty()) {
            return Map.of();
        }
        return attached(entities.createQuery(
                        "select o.id, r from OpportunityEntity o join o.requirements r where o.termId in :terms",
                        Object[].class)
                .setParameter("terms", terms));
    }

    /** The same for some opportunities. */
    private Map<UUID, Set<UUID>> attachedTo(Collection<UUID> opportunities) {
        if (opportunities.isEmpty()) {
            return Map.of();
        }
        return attached(entities.createQuery(
                        "select o.id, r from OpportunityEntity o join o.requirements r where o.id in :some",
                        Object[].class)
                .setParameter("some", opportunities));
    }

    private static Map<UUID, Set<UUID>> attached(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(row -> UUID.fromString((String) row[1]), Collectors.toUnmodifiableSet())));
    }

    /** A placement that was not cancelled or ended early, with what it asks for. */
    record Placed(UUID participantId, UUID termId, Asking asking) {}

    List<Placed> placedIn(UUID term) {
        return placed(
                placements(" and o.termId = :term").setParameter("term", term).getResultList());
    }

    List<Placed> placements(Collection<UUID> people) {
        List<Object[]> rows = new ArrayList<>();
        ComplianceStore.chunks(people)
                .forEach(some -> rows.addAll(placements(" and p.participantId in :people")
                        .setParameter("people", some)
                        .getResultList()));
        return placed(rows);
    }

    private TypedQuery<Object[]> placements(String narrowed) {
        return entities.createQuery(
                        "select p.participantId, o.termId, o.id, o.siteId, o.kind, p.until from PlacementEntity p,"
                                + " OpportunityEntity o where o.id = p.opportunityId and p.state in :states" + narrowed,
                        Object[].class)
                .setParameter(
                        "states", List.of(Placement.State.PLANNED, Placement.State.ACTIVE, Placement.State.COMPLETED));
    }

    private List<Placed> placed(List<Object[]> rows) {
        Set<UUID> opportunities = rows.stream().map(row -> (UUID) row[2]).collect(Collectors.toSet());
        Map<UUID, Set<UUID>> attached = opportunities.size() > ComplianceStore.CHUNK
                ? attached(rows.stream().map(row -> (UUID) row[1]).collect(Collectors.toSet()))
                : attachedTo(opportunities);
        return rows.stream()
                .map(row -> new Placed((UUID) row[0], (UUID) row[1], asking(row, attached)))
                .toList();
    }

    /** @param row after two other columns: opportunity, site, kind, last day */
    private static Asking asking(Object[] row, Map<UUID, Set<UUID>> attached) {
        return new Asking(
                (UUID) row[3],
                (WorkExperienceKind) row[4],
                (LocalDate) row[5],
                attached.getOrDefault((UUID) row[2], Set.of()));
    }
}
