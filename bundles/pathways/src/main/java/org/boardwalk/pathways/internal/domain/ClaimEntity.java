package org.boardwalk.pathways.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.pathways.api.evidence.Claim;
import org.jspecify.annotations.Nullable;

/** Somebody says that a step is satisfied. */
@Entity
@Table(name = "pathways_claim")
public class ClaimEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "participant_id")
    private UUID participantId = new UUID(0, 0);

    @Column(name = "plan_id")
    private UUID planId = new UUID(0, 0);

    @Column(name = "step_id")
    private String stepId = "";

    @Enumerated(EnumType.STRING)
    private Claim.Kind kind = Claim.Kind.COMPLETION;

    private String description = "";

    @Column(name = "document_id")
    private @Nullable UUID documentId;

    @Column(name = "claimed_by")
    private String claimedBy = "";

    @Column(name = "claimant_id")
    private @Nullable UUID claimantId;

    @Column(name = "claimed_at")
    private Instant claimedAt = Instant.now();

    @Enumerated(EnumType.STRING)
    private Claim.State state = Claim.State.WAITING;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private String reason = "";

    protected ClaimEntity() {}

    public ClaimEntity(PlanEntity plan, String stepId, Claim.Kind kind, String description) {
        this.participantId = plan.participantId();
        this.planId = plan.id();
        this.stepId = stepId;
        this.kind = kind;
        this.description = description;
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

    public UUID planId() {
        return planId;
    }

    public String stepId() {
        return stepId;
    }

    public Claim.Kind kind() {
        return kind;
    }

    public String description() {
        return description;
    }

    public Optional<UUID> documentId() {
        return Optional.ofNullable(documentId);
    }

    public String claimedBy() {
        return claimedBy;
    }

    public Optional<UUID> claimantId() {
        return Optional.ofNullable(claimantId);
    }

    public Instant claimedAt() {
        return claimedAt;
    }

    public Claim.State state() {
        return state;
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public String reason() {
        return reason;
    }

    public ClaimEntity shownBy(Optional<UUID> document) {
        documentId = document.orElse(null);
        return this;
    }

    public ClaimEntity claimedBy(String name, Optional<UUID> account) {
        claimedBy = name;
        claimantId = account.orElse(null);
        return this;
    }

    /** When it was made, for one that is written down later. */
    public ClaimEntity claimedAt(Instant when) {
        claimedAt = when;
        return this;
    }

    public void decide(Claim.State how, String by, String why) {
        state = how;
        decidedBy = by;
        decidedAt = Instant.now();
        reason = why;
    }

    public void giveTo(UUID participant) {
        participantId = participant;
    }
}
