package org.boardwalk.pathways.internal.app;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.participants.api.MergeHandler;
import org.boardwalk.participants.api.event.ParticipantsMerged;
import org.boardwalk.pathways.api.event.PlanClosed;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.internal.domain.ClaimEntity;
import org.boardwalk.pathways.internal.domain.EvidenceEntity;
import org.boardwalk.pathways.internal.domain.PlanEntity;
import org.boardwalk.pathways.internal.domain.PlanStepEntity;
import org.boardwalk.pathways.internal.domain.StepGoalEntity;
import org.boardwalk.platform.api.event.EventHandler;
import org.boardwalk.platform.api.event.Events;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Moves plans, evidence and claims when two records turn out to be one person: with the merge while this module is
 * on, by the event when it was off. Of two plans on one pathway the one with more behind it goes on, the other is
 * closed and kept.
 */
@Component(service = {MergeHandler.class, EventHandler.class})
public final class Merge implements MergeHandler, EventHandler<ParticipantsMerged> {
    private final EntityManager entities;
    private final Events events;
    private final PlanStore plans;
    private final EvidenceStore evidence;
    private final MissedStore missed;

    @Activate
    public Merge(
            @Reference(target = "(osgi.unit.name=pathways)") EntityManager entities,
            @Reference Events events,
            @Reference PlanStore plans,
            @Reference EvidenceStore evidence,
            @Reference MissedStore missed) {
        this.entities = entities;
        this.events = events;
        this.plans = plans;
        this.evidence = evidence;
        this.missed = missed;
    }

    @Override
    public String module() {
        return "pathways";
    }

    @Override
    public List<Moves> preview(UUID keep, UUID gone) {
        return Stream.of(
                        new Moves(
                                module(),
                                "pathways.merge.plans",
                                plans.ofParticipant(gone).size()),
                        new Moves(
                                module(),
                                "pathways.merge.evidence",
                                evidence.rows(gone).size()),
                        new Moves(
                                module(), "pathways.merge.claims", claims(gone).size()))
                .filter(moves -> moves.count() > 0)
                .toList();
    }

    @Override
    public void move(UUID keep, UUID gone) {
        List<PlanEntity> moved = plans.ofParticipant(gone);
        moved.forEach(plan -> plan.giveTo(keep));
        moved.forEach(plan -> plans.steps(plan.id()).forEach(step -> step.giveTo(keep)));
        evidence.rows(gone).forEach((EvidenceEntity row) -> row.giveTo(keep));
        claims(gone).forEach(claim -> claim.giveTo(keep));
        entities.createQuery("select g from StepGoalEntity g where g.participantId = :gone", StepGoalEntity.class)
                .setParameter("gone", gone)
                .getResultList()
                .forEach(goal -> goal.giveTo(keep));
        missed.of(gone).forEach(row -> row.giveTo(keep));
        entities.flush();
        moved.forEach(plan -> closeWeaker(keep, plan));
        plans.refreshAll(keep);
    }

    private void closeWeaker(UUID keep, PlanEntity plan) {
        List<PlanEntity> same = plans.ofParticipant(keep).stream()
                .filter(other -> other.pathwayId().equals(plan.pathwayId()) && other.status() != Plan.Status.CLOSED)
                .sorted((one, other) -> Long.compare(settled(other), settled(one)))
                .toList();
        same.stream().skip(1).forEach(weaker -> {
            weaker.close(LocalDate.now(), "");
            events.publish(new PlanClosed(keep, weaker.id(), weaker.pathwayId()));
        });
    }

    private long settled(PlanEntity plan) {
        return plans.steps(plan.id()).stream()
                .map(PlanStepEntity::state)
                .filter(state -> state.isSettled())
                .count();
    }

    private List<ClaimEntity> claims(UUID participantId) {
        return entities.createQuery("select c from ClaimEntity c where c.participantId = :person", ClaimEntity.class)
                .setParameter("person", participantId)
                .getResultList();
    }

    @Override
    public String id() {
        return "pathways.merge";
    }

    @Override
    public Class<ParticipantsMerged> type() {
        return ParticipantsMerged.class;
    }

    @Override
    public void handle(ParticipantsMerged event, Delivery delivery) {
        move(event.subject(), event.gone());
    }
}
