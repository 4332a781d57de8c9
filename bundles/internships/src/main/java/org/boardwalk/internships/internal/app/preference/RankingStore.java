package org.boardwalk.internships.internal.app.preference;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.preference.Preferences.SiteWish;
import org.boardwalk.internships.api.preference.Ranking;
import org.boardwalk.internships.api.term.Opportunity.State;
import org.boardwalk.internships.internal.app.term.TermStore;
import org.boardwalk.internships.internal.domain.OpportunityEntity;
import org.boardwalk.internships.internal.domain.preference.RankingRequestEntity;
import org.boardwalk.internships.internal.domain.preference.WishEntity;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requests to rank, whom they are about, and what contacts answer. Checks no permission. Inside a transaction only. */
@Component(service = RankingStore.class)
public final class RankingStore {
    private final EntityManager entities;
    private final TermStore terms;
    private final WishStore wishes;

    @Activate
    public RankingStore(
            @Reference(target = "(osgi.unit.name=internships)") EntityManager entities,
            @Reference TermStore terms,
            @Reference WishStore wishes) {
        this.entities = entities;
        this.terms = terms;
        this.wishes = wishes;
    }

    /** Newest first. */
    List<RankingRequestEntity> of(UUID opportunity) {
        return entities.createQuery(
                        "select r from RankingRequestEntity r where r.opportunityId = :opportunity"
                                + " order by r.askedAt desc, r.id",
                        RankingRequestEntity.class)
                .setParameter("opportunity", opportunity)
                .getResultList();
    }

    void add(RankingRequestEntity row) {
        entities.persist(row);
        entities.flush();
    }

    /** What can still be answered, while the term takes preferences. */
    Optional<RankingRequestEntity> open(UUID id) {
        return Optional.ofNullable(entities.find(RankingRequestEntity.class, id))
                .filter(row -> row.toRecord().isOpen(Instant.now()))
                .filter(row -> terms.opportunity(row.opportunityId())
                        .filter(this::takesRankings)
                        .isPresent());
    }

    private boolean takesRankings(OpportunityEntity opportunity) {
        return opportunity.state() == State.SECURED
                && terms.existing(opportunity.termId()).toRecord(0).takesPreferences(LocalDate.now());
    }

    /** Who ranked an opportunity and has no placement in the term: a site learns no other names. */
    Set<UUID> applicants(OpportunityEntity opportunity) {
        Set<UUID> members = Set.copyOf(terms.members(opportunity.termId()));
        Set<UUID> placed = terms.placed(opportunity.termId()).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return wishes.ofParticipants(opportunity.termId()).values().stream()
                .filter(said -> said.ranking().choice(opportunity.id()).isPresent())
                .map(said -> said.participantId())
                .filter(person -> members.contains(person) && !placed.contains(person))
                .collect(Collectors.toSet());
    }

    Optional<SiteWish> recorded(OpportunityEntity opportunity) {
        return wishes.counting(opportunity.termId(), opportunity.id()).map(WishEntity::toSiteWish);
    }

    /**
     * Records what a contact said; the criteria stay as they were published.
     *
     * @param by name of the contact
     * @throws ProblemException {@code internships.more.rank.over} when somebody was faster
     */
    SiteWish answer(UUID requestId, Ranking ranking, String by) {
        RankingRequestEntity row = existing(requestId);
        OpportunityEntity opportunity = terms.held(row.opportunityId());
        entities.refresh(row);
        existing(requestId).wasAnswered();
        Optional<WishEntity> before = wishes.counting(opportunity.termId(), opportunity.id());
        SiteWish said = new SiteWish(
                opportunity.id(),
                0,
                Optional.of(ranking),
                before.map(WishEntity::toSiteWish).map(SiteWish::criteria).orElse(List.of()),
                Instant.EPOCH,
                "",
                true);
        int number = before.map(WishEntity::number).orElse(0) + 1;
        return wishes.add(WishEntity.of(opportunity.termId(), said, number, new WishEntity.By(by, true)), before)
                .toSiteWish();
    }

    RankingRequestEntity existing(UUID requestId) {
        return open(requestId).orElseThrow(() -> new ProblemException("internships.more.rank.over"));
    }
}
