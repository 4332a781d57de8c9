package org.boardwalk.internships.internal.domain.compliance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.compliance.Compliance.Item;
import org.boardwalk.internships.internal.domain.compliance.ItemRule.Step;
import org.jspecify.annotations.Nullable;

/** What somebody handed in for a requirement last, and beside it what was accepted and still counts. */
@Entity
@Table(name = "internships_item")
public class ItemEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "participant_id")
    private UUID participantId = new UUID(0, 0);

    @Column(name = "requirement_id")
    private UUID requirementId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private Step step = Step.HANDED_IN;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Column(name = "document_id")
    private @Nullable UUID documentId;

    private String remark = "";

    @Column(name = "handed_in_by")
    private String handedInBy = "";

    @Column(name = "handed_in_at")
    private @Nullable Instant handedInAt;

    private String reason = "";

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private boolean accepted;

    @Column(name = "accepted_until")
    private @Nullable LocalDate acceptedUntil;

    protected ItemEntity() {}

    public ItemEntity(UUID participantId, UUID requirementId) {
        this.participantId = participantId;
        this.requirementId = requirementId;
    }

    public void handIn(LocalDate done, Optional<LocalDate> until, Optional<UUID> document, String words, String by) {
        step = Step.HANDED_IN;
        doneOn = done;
        validUntil = until.orElse(null);
        documentId = document.orElse(null);
        remark = words;
        handedInBy = by;
        handedInAt = Instant.now();
        reason = "";
        decidedBy = null;
        decidedAt = null;
    }

    /** @param until last day it is good; empty = does not end */
    public void accept(Optional<LocalDate> until, String by) {
        validUntil = until.orElse(null);
        accepted = true;
        acceptedUntil = validUntil;
        decide(Step.ACCEPTED, "", by);
    }

    /** What was accepted before counts on, unless it is what comes back. */
    public void giveBack(String why, String by) {
        if (step == Step.ACCEPTED) {
            accepted = false;
            acceptedUntil = null;
        }
        decide(Step.RETURNED, why, by);
    }

    public void waive(String why, String by) {
        decide(Step.WAIVED, why, by);
    }

    private void decide(Step next, String why, String by) {
        step = next;
        reason = why;
        decidedBy = by;
        decidedAt = Instant.now();
    }

    /** Keeps no paper: the requirement turned out to be about health. */
    public void forgetDocument() {
        documentId = null;
        remark = "";
    }

    /** Which of two lines of one person says more: what was waived or accepted for longer, and then what is newer. */
    public boolean outlasts(ItemEntity other) {
        return Comparator.comparing((ItemEntity row) -> row.step == Step.WAIVED)
                        .thenComparing(row -> row.accepted)
                        .thenComparing(row -> row.acceptedUntil == null ? LocalDate.MAX : row.acceptedUntil)
                        .thenComparing(row -> row.handedInAt == null ? Instant.EPOCH : row.handedInAt)
                        .compare(this, other)
                > 0;
    }

    /** Takes over what another line of the same person says. */
    public void become(ItemEntity other) {
        step = other.step;
        doneOn = other.doneOn;
        validUntil = other.validUntil;
        documentId = other.documentId;
        remark = other.remark;
        handedInBy = other.handedInBy;
        handedInAt = other.handedInAt;
        reason = other.reason;
        decidedBy = other.decidedBy;
        decidedAt = other.decidedAt;
        accepted = other.accepted;
        acceptedUntil = other.acceptedUntil;
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

    public UUID requirementId() {
        return requirementId;
    }

    public Step step() {
        return step;
    }

    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }

    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    public ItemLine line() {
        return new ItemLine(
                id,
                version,
                participantId,
                requirementId,
                step,
                doneOn,
                validUntil,
                documentId,
                remark,
                reason,
                decidedBy,
                decidedAt,
                accepted,
                acceptedUntil);
    }

    public Item toRecord(LocalDate today, LocalDate judgedAt) {
        return line().judged(today, judgedAt);
    }
}
