package org.boardwalk.pathways.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.pathways.api.plan.Plan;
import org.jspecify.annotations.Nullable;

/** A participant on a version of a pathway, with what lists show of it. */
@Entity
@Table(name = "pathways_plan")
public class PlanEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "participant_id")
    private UUID participantId = new UUID(0, 0);

    @Column(name = "pathway_id")
    private UUID pathwayId = new UUID(0, 0);

    @Column(name = "version_number")
    private int versionNumber;

    @Column(name = "kept_version")
    private int keptVersion;

    @Enumerated(EnumType.STRING)
    private Plan.Status status = Plan.Status.ACTIVE;

    @Column(name = "starting_point")
    private @Nullable String startingPoint;

    @Column(name = "started_on")
    private LocalDate startedOn = LocalDate.EPOCH;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "end_reason")
    private String endReason = "";

    @Column(name = "changed_at")
    private Instant changedAt = Instant.now();

    @Column(name = "last_activity")
    private LocalDate lastActivity = LocalDate.EPOCH;

    @Column(name = "done_steps")
    private int doneSteps;

    @Column(name = "needed_steps")
    private int neededSteps;

    @Column(name = "next_step")
    private @Nullable String nextStep;

    @Column(name = "waiting_steps")
    private int waitingSteps;

    @Column(name = "stalls_on")
    private @Nullable LocalDate stallsOn;

    protected PlanEntity() {}

    public PlanEntity(
            UUID participantId,
            UUID pathwayId,
            int versionNumber,
            Optional<String> startingPoint,
            LocalDate startedOn) {
        this.participantId = participantId;
        this.pathwayId = pathwayId;
        this.versionNumber = versionNumber;
        this.startingPoint = startingPoint.orElse(null);
        this.startedOn = startedOn;
        this.lastActivity = startedOn;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID participantId() {
        return participantId;
    }

    public UUID pathwayId() {
        return pathwayId;
    }

    public int versionNumber() {
        return versionNumber;
    }

    /** The newest version somebody decided not to take; 0 = none. */
    public int keptVersion() {
        return keptVersion;
    }

    public Plan.Status status() {
        return status;
    }

    public Optional<String> startingPoint() {
        return Optional.ofNullable(startingPoint);
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public String endReason() {
        return endReason;
    }

    public LocalDate lastActivity() {
        return lastActivity;
    }

    public int doneSteps() {
        return doneSteps;
    }

    public int neededSteps() {
        return neededSteps;
    }

    public Optional<String> nextStep() {
        return Optional.ofNullable(nextStep);
    }

    public int waitingSteps() {
        return waitingSteps;
    }

    public Optional<LocalDate> stallsOn() {
        return Optional.ofNullable(stallsOn);
    }

    public void moveTo(int number) {
        versionNumber = number;
    }

    public void keep(int number) {
        keptVersion = number;
    }

    public void complete(LocalDate on) {
        status = Plan.Status.COMPLETED;
        endedOn = on;
    }

    public void reopen() {
        status = Plan.Status.ACTIVE;
        endedOn = null;
    }

    public void close(LocalDate on, String reason) {
        status = Plan.Status.CLOSED;
        endedOn = on;
        endReason = reason;
    }

    public void giveTo(UUID participant) {
        participantId = participant;
    }

    /** Makes the lock count, also when only a step of the plan has changed. */
    public void touch() {
        changedAt = Instant.now();
    }

    /** Keeps what lists show. */
    public void summarise(PlanSummary summary) {
        lastActivity = summary.lastActivity();
        doneSteps = summary.done();
        neededSteps = summary.needed();
        nextStep = summary.nextStep().orElse(null);
        waitingSteps = summary.waiting();
        stallsOn = summary.stallsOn().orElse(null);
    }

    /**
     * What lists show.
     *
     * @param stallsOn the first day on which something in it counts as stalled if nothing happens until then
     */
    public record PlanSummary(
            LocalDate lastActivity,
            int done,
            int needed,
            Optional<String> nextStep,
            int waiting,
            Optional<LocalDate> stallsOn) {}
}
