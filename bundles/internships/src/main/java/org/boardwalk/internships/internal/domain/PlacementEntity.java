package org.boardwalk.internships.internal.domain;

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
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.WorkingTimes;
import org.boardwalk.internships.internal.domain.placement.TimesText;
import org.jspecify.annotations.Nullable;

/** A person at an opportunity. */
@Entity
@Table(name = "internships_placement")
public class PlacementEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "participant_id")
    private UUID participantId = new UUID(0, 0);

    @Column(name = "opportunity_id")
    private UUID opportunityId = new UUID(0, 0);

    @Column(name = "site_id")
    private UUID siteId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private Placement.State state = Placement.State.PLANNED;

    @Column(name = "from_day")
    private LocalDate from = LocalDate.EPOCH;

    @Column(name = "until_day")
    private LocalDate until = LocalDate.EPOCH;

    @Column(name = "run_id")
    private @Nullable UUID runId;

    private String reason = "";

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "working_times")
    private String times = "";

    @Column(name = "made_by")
    private String madeBy = "";

    @Column(name = "made_at")
    private Instant madeAt = Instant.now();

    protected PlacementEntity() {}

    public PlacementEntity(
            UUID participantId, OpportunityEntity opportunity, LocalDate from, LocalDate until, String madeBy) {
        this.participantId = participantId;
        this.opportunityId = opportunity.id();
        this.siteId = opportunity.siteId();
        this.from = from;
        this.until = until;
        this.madeBy = madeBy;
    }

    /** Made by a match run. */
    public void comeFrom(UUID run) {
        runId = run;
    }

    public void explain(String why) {
        reason = why;
    }

    public void move(LocalDate first, LocalDate last) {
        from = first;
        until = last;
    }

    public void become(Placement.State next) {
        state = next;
    }

    /** @param on last day */
    public void end(Placement.State how, LocalDate on, String why) {
        state = how;
        endedOn = on;
        reason = why;
    }

    public void schedule(Optional<WorkingTimes> when) {
        times = when.map(TimesText::written).orElse("");
    }

    public Optional<WorkingTimes> times() {
        return TimesText.read(times);
    }

    /** The person's record became another one. */
    public void belongTo(UUID other) {
        participantId = other;
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

    public UUID opportunityId() {
        return opportunityId;
    }

    public UUID siteId() {
        return siteId;
    }

    public Placement.State state() {
        return state;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }

    public Optional<UUID> runId() {
        return Optional.ofNullable(runId);
    }

    public String reason() {
        return reason;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
