package org.boardwalk.mentoring.internal.domain.profile;

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
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.ScreeningItem;
import org.boardwalk.mentoring.api.profile.ScreeningState;
import org.boardwalk.mentoring.api.profile.ScreeningStep;
import org.jspecify.annotations.Nullable;

/** What came out of a step of a person; never what a check found. */
@Entity
@Table(name = "mentoring_screening")
public class OutcomeEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "person_id")
    private UUID personId = new UUID(0, 0);

    @Column(name = "step_id")
    private UUID stepId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private ScreeningState outcome = ScreeningState.TO_DO;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    private String remark = "";

    @Column(name = "recorded_at")
    private Instant recordedAt = now();

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    protected OutcomeEntity() {}

    public OutcomeEntity(UUID personId, UUID stepId) {
        this.personId = personId;
        this.stepId = stepId;
    }

    /** By the person; somebody has to look at it. What was passed before counts to its end. */
    public void report(LocalDate done, String words) {
        validUntil = outcome == ScreeningState.PASSED || outcome == ScreeningState.REPORTED ? validUntil : null;
        outcome = ScreeningState.REPORTED;
        doneOn = done;
        remark = words;
        recordedAt = now();
        decidedBy = null;
        decidedAt = null;
    }

    /** @param until last day it is good; empty = does not end */
    public void pass(LocalDate done, Optional<LocalDate> until, String by) {
        decide(ScreeningState.PASSED, Optional.of(done), until, "", by);
    }

    public void fail(LocalDate done, String why, String by) {
        decide(ScreeningState.FAILED, Optional.of(done), Optional.empty(), why, by);
    }

    public void waive(String why, String by) {
        decide(ScreeningState.WAIVED, Optional.empty(), Optional.empty(), why, by);
    }

    public void takeBack(String why, String by) {
        decide(ScreeningState.TO_DO, Optional.empty(), Optional.empty(), why, by);
    }

    private void decide(
            ScreeningState next, Optional<LocalDate> done, Optional<LocalDate> until, String why, String by) {
        outcome = next;
        doneOn = done.orElse(null);
        validUntil = until.orElse(null);
        remark = why;
        recordedAt = now();
        decidedBy = by;
        decidedAt = recordedAt;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The person's record became another one. */
    public void belongTo(UUID other) {
        personId = other;
    }

    public UUID personId() {
        return personId;
    }

    public UUID stepId() {
        return stepId;
    }

    public int version() {
        return version;
    }

    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    /** How it stands on a day. */
    public ScreeningState state(LocalDate today) {
        if (outcome != ScreeningState.PASSED || validUntil == null) {
            return outcome;
        }
        if (validUntil.isBefore(today)) {
            return ScreeningState.EXPIRED;
        }
        boolean soon = validUntil.isBefore(today.plusDays(ScreeningState.EXPIRING_DAYS + 1L));
        return soon ? ScreeningState.EXPIRING : ScreeningState.PASSED;
    }

    public ScreeningItem toRecord(ScreeningStep step, boolean asked, LocalDate today) {
        return new ScreeningItem(
                personId,
                step,
                version,
                asked,
                state(today),
                Optional.ofNullable(doneOn),
                validUntil(),
                remark,
                Optional.ofNullable(decidedBy),
                Optional.ofNullable(decidedAt));
    }
}
