package org.boardwalk.internships.internal.app.term;

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
import java.util.stream.Collectors;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.site.Agreement;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.internal.app.site.SiteStore;
import org.boardwalk.internships.internal.domain.AgreementEntity;
import org.boardwalk.internships.internal.domain.MemberEntity;
import org.boardwalk.internships.internal.domain.OpportunityEntity;
import org.boardwalk.internships.internal.domain.OpportunityLine;
import org.boardwalk.internships.internal.domain.TermEntity;
import org.boardwalk.internships.internal.domain.term.SeatCount;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rows of terms, their people and their opportunities. Inside a transaction only. */
@Component(service = TermStore.class)
public final class TermStore {
    private static final String LINES = "select new " + OpportunityLine.class.getName() + "(o.id, o.version, o.termId,"
            + " o.siteId, o.locationId, o.title, o.description, o.kind, o.state, o.capacity, o.begins, o.ends,"
            + " o.weeklyHours, o.requiredHours, o.onCall, o.travel, o.nights, o.remote, o.paid, o.supervisorId, o.taken,"
            + " o.reference) from OpportunityEntity o, SiteEntity s where o.termId = :term and s.id = o.siteId"
            + " order by s.nameKey, o.title, o.id";

    private final EntityManager entities;
    private final SiteStore sites;

    @Activate
    public TermStore(
            @Reference(target = "(osgi.unit.name=internships)") EntityManager entities, @Reference SiteStore sites) {
        this.entities = entities;
        this.sites = sites;
    }

    /** Latest first. */
    public List<TermEntity> terms() {
        return entities.createQuery("select t from TermEntity t order by t.begins desc, t.nameKey", TermEntity.class)
                .getResultList();
    }

    public Optional<TermEntity> term(UUID id) {
        return Optional.ofNullable(entities.find(TermEntity.class, id));
    }

    public TermEntity existing(UUID id) {
        return term(id).orElseThrow(() -> new ProblemException("internships.term.notFound"));
    }

    boolean isTaken(String nameKey, UUID except) {
        return entities.createQuery(
                                "select count(t) from TermEntity t where t.nameKey = :name and t.id <> :id", Long.class)
                        .setParameter("name", nameKey)
                        .setParameter("id", except)
                        .getSingleResult()
                > 0;
    }

    /** How many people are in each term. */
    Map<UUID, Integer> needed() {
        return entities.createQuery("select m.termId, count(m) from MemberEntity m group by m.termId", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }

    int needed(UUID term) {
        return entities.createQuery("select count(m) from MemberEntity m where m.termId = :term", Long.class)
                .setParameter("term", term)
                .getSingleResult()
                .intValue();
    }

    /** Terms somebody needs a placement in. */
    public Set<UUID> termsOf(UUID participant) {
        return Set.copyOf(
                entities.createQuery("select m.termId from MemberEntity m where m.participantId = :person", UUID.class)
                        .setParameter("person", participant)
                        .getResultList());
    }

    public List<UUID> members(UUID term) {
        return entities.createQuery("select m.participantId from MemberEntity m where m.termId = :term", UUID.class)
                .setParameter("term", term)
                .getResultList();
    }

    Optional<MemberEntity> member(UUID term, UUID participant) {
        return entities.createQuery(
                        "select m from MemberEntity m where m.termId = :term and m.participantId = :person",
                        MemberEntity.class)
                .setParameter("term", term)
                .setParameter("person", participant)
                .getResultStream()
                .findFirst();
    }

    /** @return how many were not in it */
    public int addMembers(UUID term, Collection<UUID> people) {
        Set<UUID> missing = new HashSet<>(people);
        members(term).forEach(missing::remove);
        missing.forEach(person -> entities.persist(new MemberEntity(term, person)));
        return missing.size();
    }

    /** Opportunities of a term on which one can count. */
    public Set<UUID> secured(UUID term) {
        return Set.copyOf(entities.createQuery(
                        "select o.id from OpportunityEntity o where o.termId = :term and o.state = :secured",
                        UUID.class)
                .setParameter("term", term)
                .setParameter("secured", Opportunity.State.SECURED)
                .getResultList());
    }

    /** Those of some. */
    public Set<UUID> secured(UUID term, Collection<UUID> some) {
        return some.isEmpty()
                ? Set.of()
                : Set.copyOf(entities.createQuery(
                                "select o.id from OpportunityEntity o where o.termId = :term and o.state = :secured"
                                        + " and o.id in :some",
                                UUID.class)
                        .setParameter("term", term)
                        .setParameter("secured", Opportunity.State.SECURED)
                        .setParameter("some", some)
                        .getResultList());
    }

    /**
     * Until the end of the transaction nobody else says what this person of the term would like.
     *
     * @return false when the person is not in the term
     */
    public boolean holdMember(UUID term, UUID participant) {
        return entities.createNativeQuery(
                                "UPDATE internships_member SET term_id = term_id WHERE term_id = ?1 AND participant_id = ?2")
                        .setParameter(1, term.toString())
                        .setParameter(2, participant.toString())
                        .executeUpdate()
                == 1;
    }

    /** By site and title. */
    public List<Opportunity> opportunities(UUID term) {
        Map<UUID, List<String>> attached = attached(term);
        return entities.createQuery(LINES, OpportunityLine.class)
                .setParameter("term", term)
                .getResultStream()
                .map(line -> line.toRecord(attached.getOrDefault(line.id(), List.of())))
                .toList();
    }

    /** Opportunity to the requirements of its own. */
    private Map<UUID, List<String>> attached(UUID term) {
        return entities.createQuery(
                        "select o.id, r from OpportunityEntity o join o.requirements r where o.termId = :term",
                        Object[].class)
                .setParameter("term", term)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    /** The one by which files know it. */
    Optional<Opportunity> referred(String reference) {
        return entities.createQuery(
                        "select o from OpportunityEntity o where o.reference = :reference", OpportunityEntity.class)
                .setParameter("reference", reference)
                .getResultStream()
                .map(OpportunityEntity::toRecord)
                .findFirst();
    }

    public Optional<OpportunityEntity> opportunity(UUID id) {
        return Optional.ofNullable(entities.find(OpportunityEntity.class, id));
    }

    /**
     * The opportunity, for whoever changes it: until the end of the transaction nobody places somebody there, and nobody
     * changes the agreements of its site.
     */
    public OpportunityEntity held(UUID id) {
        OpportunityEntity row =
                opportunity(id).orElseThrow(() -> new ProblemException("internships.opportunity.notFound"));
        sites.hold(row.siteId());
        entities.createNativeQuery("UPDATE internships_opportunity SET taken = taken WHERE id = ?1")
                .setParameter(1, id.toString())
                .executeUpdate();
        entities.refresh(row);
        return row;
    }

    OpportunityEntity held(UUID id, long lock) {
        OpportunityEntity row = held(id);
        if (row.version() != lock) {
            throw new ProblemException("platform.conflict");
        }
        return row;
    }

    /** First day of the first and last day of the last opportunity that is not declined. */
    Optional<LocalDate[]> opportunityDays(UUID term) {
        Object[] row = entities.createQuery(
                        "select min(o.begins), max(o.ends) from OpportunityEntity o where o.termId = :term"
                                + " and o.state <> :declined",
                        Object[].class)
                .setParameter("term", term)
                .setParameter("declined", Opportunity.State.DECLINED)
                .getSingleResult();
        return row[0] == null
                ? Optional.empty()
                : Optional.of(new LocalDate[] {(LocalDate) row[0], (LocalDate) row[1]});
    }

    /** Days of placements at an opportunity that were not cancelled: the first and the last; empty = none. */
    Optional<LocalDate[]> placementDays(UUID opportunity) {
        Object[] row = entities.createQuery(
                        "select min(p.from), max(p.until) from PlacementEntity p where p.opportunityId = :opportunity"
                                + " and p.state <> :cancelled",
                        Object[].class)
                .setParameter("opportunity", opportunity)
                .setParameter("cancelled", Placement.State.CANCELLED)
                .getSingleResult();
        return row[0] == null
                ? Optional.empty()
                : Optional.of(new LocalDate[] {(LocalDate) row[0], (LocalDate) row[1]});
    }

    boolean hasPlacement(UUID term, UUID participant) {
        return entities.createQuery(
                                "select count(p) from PlacementEntity p, OpportunityEntity o where o.id = p.opportunityId"
                                        + " and o.termId = :term and p.participantId = :person and p.state <> :cancelled",
                                Long.class)
                        .setParameter("term", term)
                        .setParameter("person", participant)
                        .setParameter("cancelled", Placement.State.CANCELLED)
                        .getSingleResult()
                > 0;
    }

    /** Of a term: opportunities that were not declined, as far as they are counted. */
    List<SeatCount.Seats> seats(UUID term) {
        return entities.createQuery(
                        "select s.id, s.name, o.state, o.capacity, o.taken, o.begins, o.ends from OpportunityEntity o,"
                                + " SiteEntity s where o.termId = :term and s.id = o.siteId and o.state <> :declined",
                        Object[].class)
                .setParameter("term", term)
                .setParameter("declined", Opportunity.State.DECLINED)
                .getResultStream()
                .map(row -> new SeatCount.Seats(
                        (UUID) row[0],
                        (String) row[1],
                        (Opportunity.State) row[2],
                        ((Number) row[3]).intValue(),
                        ((Number) row[4]).intValue(),
                        (LocalDate) row[5],
                        (LocalDate) row[6]))
                .toList();
    }

    /** People with a placement in a term that was not cancelled, by site. */
    public Map<UUID, Set<UUID>> placed(UUID term) {
        Map<UUID, Set<UUID>> bySite = new HashMap<>();
        entities.createQuery(
                        "select p.siteId, p.participantId from PlacementEntity p, OpportunityEntity o"
                                + " where o.id = p.opportunityId and o.termId = :term and p.state <> :cancelled",
                        Object[].class)
                .setParameter("term", term)
                .setParameter("cancelled", Placement.State.CANCELLED)
                .getResultStream()
                .forEach(row -> bySite.computeIfAbsent((UUID) row[0], site -> new HashSet<>())
                        .add((UUID) row[1]));
        return bySite;
    }

    /** Agreements of the sites with an opportunity in a term. */
    public Map<UUID, List<Agreement>> agreements(UUID term) {
        return entities.createQuery(
                        "select a from AgreementEntity a where a.siteId in"
                                + " (select o.siteId from OpportunityEntity o where o.termId = :term)",
                        AgreementEntity.class)
                .setParameter("term", term)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        AgreementEntity::siteId, Collectors.mapping(AgreementEntity::toRecord, Collectors.toList())));
    }
}
