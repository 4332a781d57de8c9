package org.boardwalk.internships.internal.app.term;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.term.Opportunity.State;
import org.boardwalk.internships.internal.app.site.Access;
import org.boardwalk.internships.internal.domain.OpportunityEntity;
import org.boardwalk.internships.internal.domain.term.SeatRequestEntity;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requests for seats and their answers, whoever gives them: a coordinator, or a contact by a link. Inside a transaction only. */
@Component(service = SeatRequestStore.class)
public final class SeatRequestStore {
    private final EntityManager entities;
    private final TermStore terms;

    @Activate
    public SeatRequestStore(
            @Reference(target = "(osgi.unit.name=internships)") EntityManager entities, @Reference TermStore terms) {
        this.entities = entities;
        this.terms = terms;
    }

    /** Newest first. */
    List<SeatRequestEntity> of(UUID opportunity) {
        return entities.createQuery(
                        "select r from SeatRequestEntity r where r.opportunityId = :opportunity"
                                + " order by r.askedAt desc, r.id",
                        SeatRequestEntity.class)
                .setParameter("opportunity", opportunity)
                .getResultList();
    }

    List<SeatRequestEntity> open(UUID term) {
        return entities.createQuery(
                        "select r from SeatRequestEntity r, OpportunityEntity o where o.id = r.opportunityId"
                                + " and o.termId = :term and r.answeredAt is null order by r.askedAt",
                        SeatRequestEntity.class)
                .setParameter("term", term)
                .getResultList();
    }

    Optional<SeatRequestEntity> find(UUID id) {
        return Optional.ofNullable(entities.find(SeatRequestEntity.class, id));
    }

    SeatRequestEntity row(UUID id) {
        return find(id).orElseThrow(() -> new ProblemException("internships.request.notFound"));
    }

    /**
     * Keeps an answer; a requested opportunity moves on with it.
     *
     * @param by name of whoever says so
     * @throws ProblemException as {@code SeatRequests.answer}
     */
    SeatRequestEntity answer(UUID requestId, int seats, String remark, String by) {
        TermCheck.requireSeats(seats, 0);
        SeatRequestEntity row = row(requestId);
        OpportunityEntity opportunity = terms.held(row.opportunityId());
        entities.refresh(row);
        if (row.isAnswered()) {
            throw new ProblemException("internships.request.answered");
        }
        row.answer(seats, Access.text(remark, 2000), by);
        if (opportunity.state() == State.REQUESTED) {
            if (seats > 0) {
                opportunity.offer(seats);
            } else {
                opportunity.move(State.DECLINED);
            }
        }
        entities.flush();
        return row;
    }
}
