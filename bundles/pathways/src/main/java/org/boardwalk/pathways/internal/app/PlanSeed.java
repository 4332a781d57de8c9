package org.boardwalk.pathways.internal.app;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.pathways.api.catalogue.PathwayVersion;
import org.boardwalk.pathways.api.event.PlanStarted;
import org.boardwalk.pathways.api.evidence.Claim;
import org.boardwalk.pathways.api.evidence.EvidenceRecord.Standing;
import org.boardwalk.pathways.api.evidence.Fact;
import org.boardwalk.pathways.internal.domain.EvidenceEntity;
import org.boardwalk.pathways.internal.domain.PlanEntity;
import org.boardwalk.platform.api.event.Events;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Writes plans that began in the past, as a demo needs them. Everything goes through the same rules as the work of a
 * planner, so that a demo never shows what could not happen. As the system, inside a writing transaction.
 */
@Component(service = PlanSeed.class)
public final class PlanSeed {
    private final EntityManager entities;
    private final Events events;
    private final PathwayStore pathways;
    private final PlanStore plans;
    private final EvidenceStore evidence;
    private final PlanEdit edit;

    @Activate
    public PlanSeed(
            @Reference(target = "(osgi.unit.name=pathways)") EntityManager entities,
            @Reference Events events,
            @Reference PathwayStore pathways,
            @Reference PlanStore plans,
            @Reference EvidenceStore evidence,
            @Reference PlanEdit edit) {
        this.entities = entities;
        this.events = events;
        this.pathways = pathways;
        this.plans = plans;
        this.evidence = evidence;
        this.edit = edit;
    }

    public boolean hasPlan(UUID participantId) {
        return !plans.ofParticipant(participantId).isEmpty();
    }

    /** Empty when the board has no such pathway any more. */
    public Optional<UUID> plan(UUID participantId, String code, String startingPoint, LocalDate on) {
        return pathways.byCode(code)
                .flatMap(pathways::newest)
                .map(version -> start(participantId, version, startingPoint, on));
    }

    private UUID start(UUID participantId, PathwayVersion version, String startingPoint, LocalDate on) {
        PlanEntity plan = new PlanEntity(
                participantId,
                version.pathwayId(),
                version.number(),
                Optional.of(startingPoint).filter(id -> !id.isEmpty()),
                on);
        entities.persist(plan);
        // Steps refer to it by id only, so it has to be there first.
        entities.flush();
        events.publish(new PlanStarted(participantId, plan.id(), version.pathwayId(), version.number()));
        return plan.id();
    }

    public void begin(UUID plan, String step, LocalDate on) {
        edit.begin(plans.plan(plan), step, on);
    }

    public void done(UUID plan, String step, LocalDate on) {
        edit.complete(plans.plan(plan), step, on, "");
    }

    public void hours(UUID plan, String step, int amount, LocalDate on) {
        edit.record(plans.plan(plan), step, BigDecimal.valueOf(amount), on, "");
    }

    /** Hours the participant reported and nobody has confirmed. */
    public void report(UUID planId, String step, int amount, LocalDate on, String by) {
        PlanEntity plan = plans.plan(planId);
        edit.begin(plan, step, on);
        plans.version(plan)
                .pathway()
                .step(step)
                .flatMap(found -> found.effort())
                .ifPresent(effort -> entities.persist(new EvidenceEntity(
                                plan.participantId(),
                                new Fact.Counted(effort.measure(), BigDecimal.valueOf(amount)),
                                Standing.REPORTED,
                                on,
                                "")
                        .in(planId, step)
                        .recordedBy(by, Optional.empty())));
    }

    /** @param prior whether it is about earlier learning rather than work in this plan */
    public void claim(UUID planId, String step, boolean prior, String words, LocalDate on, String by) {
        PlanEntity plan = plans.plan(planId);
        Claim.Kind kind = prior ? Claim.Kind.PRIOR_LEARNING : Claim.Kind.COMPLETION;
        edit.claim(plan, step, kind, words)
                .claimedBy(by, Optional.empty())
                .claimedAt(on.atTime(16, 30).toInstant(ZoneOffset.UTC));
        plans.stepRow(plan, step).submit(on);
    }

    public void close(UUID plan, LocalDate on, String reason) {
        plans.plan(plan).close(on, reason);
    }

    /** @param planner name to be shown as the author of what was confirmed */
    public void finish(UUID planId, String planner) {
        PlanEntity plan = plans.plan(planId);
        evidence.rows(plan.participantId()).stream()
                .filter(row -> row.standing() == Standing.CONFIRMED)
                .forEach(row -> row.recordedBy(planner, Optional.empty()));
        plans.refresh(plan);
    }
}
