package org.boardwalk.mentoring.internal.domain.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.meeting.Goal;
import org.jspecify.annotations.Nullable;

/** A goal of a pair; its tasks have rows of their own. */
@Entity
@Table(name = "mentoring_goal")
public class GoalEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "relation_id")
    private UUID relationId = new UUID(0, 0);

    private String title = "";

    private String detail = "";

    @Column(name = "plan_id")
    private @Nullable UUID planId;

    @Column(name = "step_id")
    private String stepId = "";

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private Goal.State state = Goal.State.OPEN;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    @Column(name = "made_at")
    private Instant madeAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    protected GoalEntity() {}

    public GoalEntity(UUID id, UUID relationId) {
        this.id = id;
        this.relationId = relationId;
    }

    public void describe(String newTitle, String newDetail, Optional<LocalDate> due) {
        title = newTitle;
        detail = newDetail;
        dueOn = due.orElse(null);
    }

    public void link(Optional<Goal.Step> step) {
        planId = step.map(Goal.Step::planId).orElse(null);
        stepId = step.map(Goal.Step::stepId).orElse("");
    }

    /** @param on present when it is done */
    public void move(Goal.State to, Optional<LocalDate> on) {
        state = to;
        doneOn = on.orElse(null);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID relationId() {
        return relationId;
    }

    public Goal.State state() {
        return state;
    }

    public Optional<Goal.Step> step() {
        return Optional.ofNullable(planId).map(plan -> new Goal.Step(plan, stepId));
    }

    /** A step whose goal was reached, and when. */
    public record Reached(Goal.Step step, LocalDate on) {}

    /** Empty while it is open or dropped, and when it is about no step. */
    public Optional<Reached> reached() {
        return step().flatMap(step -> Optional.ofNullable(doneOn).map(on -> new Reached(step, on)));
    }

    /** @param showsStep whether the reader may know which step of the pathway it is about */
    public Goal toRecord(List<Goal.Task> tasks, boolean showsStep) {
        return new Goal(
                id,
                version,
                relationId,
                title,
                detail,
                showsStep ? step() : Optional.empty(),
                Optional.ofNullable(dueOn),
                state,
                Optional.ofNullable(doneOn),
                tasks);
    }
}
