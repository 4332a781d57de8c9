package org.boardwalk.pathways.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A goal of another module about a step, which was reached. */
@Entity
@Table(name = "pathways_step_goal")
public class StepGoalEntity {
    /** The goal's. */
    @Id
    private UUID id = new UUID(0, 0);

    @Version
    private int version;

    @Column(name = "participant_id")
    private UUID participantId = new UUID(0, 0);

    @Column(name = "plan_id")
    private UUID planId = new UUID(0, 0);

    @Column(name = "step_id")
    private String stepId = "";

    @Column(name = "reached_on")
    private LocalDate reachedOn = LocalDate.EPOCH;

    protected StepGoalEntity() {}

    public StepGoalEntity(UUID goalId) {
        id = goalId;
    }

    public void reached(PlanEntity plan, String step, LocalDate on) {
        participantId = plan.participantId();
        planId = plan.id();
        stepId = step;
        reachedOn = on;
    }

    public LocalDate reachedOn() {
        return reachedOn;
    }

    public void giveTo(UUID participant) {
        participantId = participant;
    }
}
