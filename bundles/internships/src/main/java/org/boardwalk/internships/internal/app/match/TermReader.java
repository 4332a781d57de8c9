package org.boardwalk.internships.internal.app.match;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.boardwalk.internships.api.match.WhatIf;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.internal.app.preference.TermWishes;
import org.boardwalk.internships.internal.app.term.TermStore;
import org.boardwalk.internships.internal.domain.placement.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads all that decides who may go where in a term, in a few statements however large it is. Inside a transaction only. */
@Component(service = TermReader.class)
public final class TermReader {
    private static final String STAYS =
            "select p.participantId, p.opportunityId, p.siteId, p.state, p.from, p.until, p.endedOn from PlacementEntity p";

    private final EntityManager entities;
    private final TermStore terms;
    private final TermWishes wishes;

    @Activate
    public TermReader(
            @Reference(target = "(osgi.unit.name=internships)") EntityManager entities,
            @Reference TermStore terms,
            @Reference TermWishes wishes) {
        this.entities = entities;
        this.terms = terms;
        this.wishes = wishes;
    }

    /** A placement that was not cancelled. */
    record Stay(UUID participantId, UUID opportunityId, UUID siteId, boolean takesSeat, Days days) {
        private static Stay of(Object[] row) {
            LocalDate last = (LocalDate) (row[6] == null ? row[5] : row[6]);
            boolean takes = ((Placement.State) row[3]).takesSeat();
            return new Stay((UUID) row[0], (UUID) row[1], (UUID) row[2], takes, new Days((LocalDate) row[4], last));
        }
    }

    /** As it is. */
    LiveTerm read(UUID term) {
        return read(term, List.of(), false);
    }

    /** @param papersLater open requirements keep nobody from a seat */
    LiveTerm read(UUID term, Collection<WhatIf> changes, boolean papersLater) {
        return new LiveTerm(
                new LiveTerm.Read(
                        wishes.of(term),
                        terms.opportunities(term),
                        terms.agreements(term),
                        stays(
                                ", MemberEntity m where m.termId = :term and p.participantId = m.participantId and",
                                term),
                        stays(
                                " where p.siteId in (select o.siteId from OpportunityEntity o where o.termId = :term) and",
                                term)),
                changes,
                papersLater);
    }

    private List<Stay> stays(String narrowed, UUID term) {
        return entities.createQuery(STAYS + narrowed + " p.state <> :cancelled", Object[].class)
                .setParameter("term", term)
                .setParameter("cancelled", Placement.State.CANCELLED)
                .getResultStream()
                .map(Stay::of)
                .toList();
    }
}
