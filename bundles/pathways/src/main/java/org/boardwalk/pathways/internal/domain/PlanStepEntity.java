package org.boardwalk.pathways.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.pathways.api.plan.StepState;
import org.jspecify.annotations.Nullable;

/** What happened in one step of a plan; there is a row once something has. */
@Entity
@Table(name = "pathways_plan_step")
public class PlanStepEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "plan_id")
    private UUID planId = new UUID(0, 0);

    @Column(name = "participant_id")
    private UUID participantId = new UUID(0, 0);

    @Column(name = "step_id")
    private String stepId = "";

    @Enumerated(EnumType.STRING)
    private StepState state = StepState.NOT_STARTED;

    @Column(name = "started_on")
    private @Nullable LocalDate startedOn;

    @Column(name = "settled_on")
    private @Nullable LocalDate settledOn;

    @Column(name = "last_activity")
    private @Nullable LocalDate lastActivity;

    private String remark = "";

    protected PlanStepEntity() {}

    public PlanStepEntity(UUID planId, UUID participantId, String stepId) {
        this.planId = planId;
        this.participantId = participantId;
        this.stepId = stepId;
    }

    public UUID planId() {
        return planId;
    }

    public UUID participantId() {
        return participantId;
    }

    public String stepId() {
        return stepId;
    }

    public StepState state() {
        return state;
    }

    public Optional<LocalDate> startedOn() {
        return Optional.ofNullable(startedOn);
    }

    public Optional<LocalDate> settledOn() {
        return Optional.ofNullable(settledOn);
    }

    public Optional<LocalDate> lastActivity() {
        return Optional.ofNullable(lastActivity);
    }

    public String remark() {
        return remark;
    }

    public void begin(LocalDate on) {
        state = StepState.IN_PROGRESS;
        startedOn = startedOn == null || on.isBefore(startedOn) ? on : startedOn;
        act(on);
    }

    public void submit(LocalDate on) {
        state = StepState.SUBMITTED;
        // The review's waiting counts from today, whatever was recorded before.
        lastActivity = on;
    }

    public void settle(StepState how, LocalDate on, String why) {
        state = how;
        settledOn = on;
        remark = why;
        act(on);
    }

    /** Back to under way if it ever was, else to not begun. */
    public void unsettle(String why) {
        state = startedOn == null ? StepState.NOT_STARTED : StepState.IN_PROGRESS;
        settledOn = null;
        remark = why;
    }

    /** Back to not begun. */
    public void unbegin() {
        state = StepState.NOT_STARTED;
        startedOn = null;
        lastActivity = null;
        remark = "";
    }

    public void giveTo(UUID participant) {
        participantId = participant;
    }

    private void act(LocalDate on) {
        lastActivity = lastActivity == null || on.isAfter(lastActivity) ? on : lastActivity;
    }
}
