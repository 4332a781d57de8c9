package org.boardwalk.pathways.internal.app;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.boardwalk.pathways.api.event.StepCompleted;
import org.boardwalk.pathways.api.event.StepReopened;
import org.boardwalk.pathways.api.event.StepStarted;
import org.boardwalk.pathways.api.event.StepSubmitted;
import org.boardwalk.pathways.api.event.StepWaived;
import org.boardwalk.pathways.api.evidence.Claim;
import org.boardwalk.pathways.api.evidence.EvidenceRecord.Standing;
import org.boardwalk.pathways.api.evidence.Fact;
import org.boardwalk.pathways.api.plan.PlanStep;
import org.boardwalk.pathways.api.plan.StepState;
import org.boardwalk.pathways.api.requirement.Measure;
import org.boardwalk.pathways.internal.domain.ClaimEntity;
import org.boardwalk.pathways.internal.domain.EvidenceEntity;
import org.boardwalk.pathways.internal.domain.PlanEntity;
import org.boardwalk.pathways.internal.domain.PlanStepEntity;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What can be done to the steps of a plan. Inside a writing transaction, after the permission was checked. */
@Component(service = PlanEdit.class)
public final class PlanEdit {
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    private final EntityManager entities;
    private final Events events;
    private final Access access;
    private final PlanStore store;

    @Activate
    public PlanEdit(
            @Reference(target = "(osgi.unit.name=pathways)") EntityManager entities,
            @Reference Events events,
            @Reference Access access,
            @Reference PlanStore store) {
        this.entities = entities;
        this.events = events;
        this.access = access;
        this.store = store;
    }

    static void requirePast(LocalDate on) {
        if (on.isAfter(LocalDate.now())) {
            throw new ProblemException("pathways.plan.future");
        }
    }

    void begin(PlanEntity plan, String stepId, LocalDate on) {
        requirePast(on);
        PlanStep step = open(plan, stepId);
        if (step.state() != StepState.IN_PROGRESS) {
            requireAvailable(step);
            begin(plan, store.stepRow(plan, stepId), on);
        }
    }

    private void begin(PlanEntity plan, PlanStepEntity row, LocalDate on) {
        boolean first = row.state() != StepState.IN_PROGRESS;
        row.begin(on);
        if (first) {
            events.publish(new StepStarted(plan.participantId(), plan.id(), row.stepId(), on));
        }
    }

    void record(PlanEntity plan, String stepId, BigDecimal amount, LocalDate on, String note) {
        requirePast(on);
        if (amount.signum() <= 0 || amount.compareTo(MOST) > 0) {
            throw new ProblemException("pathways.plan.badAmount");
        }
        PlanStep step = open(plan, stepId);
        Measure measure = step.step()
                .effort()
                .orElseThrow(() -> new ProblemException(
                        "pathways.plan.noEffort", step.step().title()))
                .measure();
        requireAvailable(step);
        begin(plan, store.stepRow(plan, stepId), on);
        Standing standing = access.isStaff(plan.participantId()) ? Standing.CONFIRMED : Standing.REPORTED;
        entities.persist(new EvidenceEntity(
                        plan.participantId(), new Fact.Counted(measure, amount), standing, on, Access.shortened(note))
                .in(plan.id(), stepId)
                .recordedBy(access.name(), access.accountId()));
    }

    void complete(PlanEntity plan, String stepId, LocalDate on, String note) {
        requirePast(on);
        requireAvailable(open(plan, stepId));
        PlanStepEntity row = store.stepRow(plan, stepId);
        row.begin(row.startedOn().orElse(on));
        row.settle(StepState.DONE, on, Access.shortened(note));
        events.publish(new StepCompleted(plan.participantId(), plan.id(), stepId, on));
    }

    ClaimEntity claim(PlanEntity plan, String stepId, Claim.Kind kind, String description) {
        PlanStep step = open(plan, stepId);
        if (kind == Claim.Kind.COMPLETION) {
            requireAvailable(step);
        }
        store.stepRow(plan, stepId).submit(LocalDate.now());
        ClaimEntity claim =
                new ClaimEntity(plan, stepId, kind, description).claimedBy(access.name(), access.accountId());
        entities.persist(claim);
        events.publish(new StepSubmitted(plan.participantId(), plan.id(), stepId, claim.id()));
        return claim;
    }

    void skip(PlanEntity plan, String stepId, String reason) {
        open(plan, stepId);
        store.stepRow(plan, stepId).settle(StepState.SKIPPED, LocalDate.now(), Access.reason(reason));
    }

    void waive(PlanEntity plan, String stepId, String reason) {
        open(plan, stepId);
        store.stepRow(plan, stepId).settle(StepState.WAIVED, LocalDate.now(), Access.reason(reason));
        events.publish(new StepWaived(plan.participantId(), plan.id(), stepId));
    }

    void reopen(PlanEntity plan, String stepId) {
        PlanStep step = step(plan, stepId);
        if (step.state() == StepState.SUBMITTED) {
            throw new ProblemException("pathways.plan.waiting", step.step().title());
        }
        PlanStepEntity row = store.stepRow(plan, stepId);
        if (step.state().isSettled()) {
            row.unsettle("");
            events.publish(new StepReopened(plan.participantId(), plan.id(), stepId));
        } else {
            row.unbegin();
        }
    }

    private PlanStep step(PlanEntity plan, String stepId) {
        return store.reading(plan).step(stepId).orElseThrow(() -> new ProblemException("pathways.plan.noStep", stepId));
    }

    /** A step that is neither settled nor under review. */
    private PlanStep open(PlanEntity plan, String stepId) {
        PlanStep step = step(plan, stepId);
        if (step.state().isSettled()) {
            throw new ProblemException("pathways.plan.settled", step.step().title());
        }
        if (step.state() == StepState.SUBMITTED) {
            throw new ProblemException("pathways.plan.waiting", step.step().title());
        }
        return step;
    }

    private static void requireAvailable(PlanStep step) {
        if (step.state() != StepState.AVAILABLE && step.state() != StepState.IN_PROGRESS) {
            throw new ProblemException("pathways.plan.notAvailable", step.step().title());
        }
    }
}
