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
import org.boardwalk.internships.api.placement.Timesheets;
import org.jspecify.annotations.Nullable;

/** A week of a placement: written by the participant, decided by the supervisor or staff. */
@Entity
@Table(name = "internships_week")
public class WeekEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "placement_id")
    private UUID placementId = new UUID(0, 0);

    @Column(name = "participant_id")
    private UUID participantId = new UUID(0, 0);

    private LocalDate monday = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private Timesheets.State state = Timesheets.State.DRAFT;

    @Column(name = "handed_in_at")
    private @Nullable Instant handedInAt;

    @Column(name = "asked_at")
    private @Nullable Instant askedAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy = "";

    private String reason = "";

    protected WeekEntity() {}

    public WeekEntity(PlacementEntity placement, LocalDate monday) {
        this.placementId = placement.id();
        this.participantId = placement.participantId();
        this.monday = monday;
    }

    public void handIn(Instant at) {
        state = Timesheets.State.HANDED_IN;
        handedInAt = at;
        askedAt = null;
        decidedAt = null;
        decidedBy = "";
        reason = "";
    }

    /** The supervisor was written to. */
    public void asked(Instant at) {
        askedAt = at;
    }

    public void approve(String by, Instant at) {
        decide(Timesheets.State.APPROVED, by, at, "");
    }

    public void giveBack(String by, Instant at, String why) {
        decide(Timesheets.State.RETURNED, by, at, why);
    }

    private void decide(Timesheets.State next, String by, Instant at, String why) {
        state = next;
        decidedBy = by;
        decidedAt = at;
        reason = why;
    }

    /** Whether the participant still writes in it. */
    public boolean isOpen() {
        return state == Timesheets.State.DRAFT || state == Timesheets.State.RETURNED;
    }

    /** The person's record became another one. */
    public void belongTo(UUID other) {
        participantId = other;
    }

    public UUID id() {
        return id;
    }

    public UUID placementId() {
        return placementId;
    }

    public UUID participantId() {
        return participantId;
    }

    public LocalDate monday() {
        return monday;
    }

    public Timesheets.State state() {
        return state;
    }

    public Optional<Instant> handedInAt() {
        return Optional.ofNullable(handedInAt);
    }

    public Optional<Instant> askedAt() {
        return Optional.ofNullable(askedAt);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public String decidedBy() {
        return decidedBy;
    }

    public String reason() {
        return reason;
    }
}
