package org.boardwalk.mentoring.internal.domain.meeting;

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
import org.boardwalk.mentoring.api.meeting.Goal;
import org.boardwalk.mentoring.api.relation.Party;
import org.jspecify.annotations.Nullable;

/** A task toward a goal. */
@Entity
@Table(name = "mentoring_task")
public class TaskEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "goal_id")
    private UUID goalId = new UUID(0, 0);

    private int place;

    private String title = "";

    @Enumerated(EnumType.STRING)
    private Party who = Party.MENTEE;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    protected TaskEntity() {}

    public TaskEntity(UUID id, UUID goalId) {
        this.id = id;
        this.goalId = goalId;
    }

    public void describe(Goal.Task task, int newPlace) {
        place = newPlace;
        title = task.title().strip();
        who = task.who();
        dueOn = task.dueOn().orElse(null);
        doneOn = task.doneOn().orElse(null);
    }

    public void done(Optional<LocalDate> on) {
        doneOn = on.orElse(null);
    }

    public UUID id() {
        return id;
    }

    public UUID goalId() {
        return goalId;
    }

    public Goal.Task toRecord() {
        return new Goal.Task(id, title, who, Optional.ofNullable(dueOn), Optional.ofNullable(doneOn));
    }
}
