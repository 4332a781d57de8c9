package org.boardwalk.mentoring.internal.domain.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.boardwalk.mentoring.api.profile.Decision;
import org.boardwalk.mentoring.api.profile.Pause;
import org.boardwalk.mentoring.api.profile.ProfileState;
import org.jspecify.annotations.Nullable;

/** Where a mentor or a mentee is. A move says whether it makes sense in the present state; if not, nothing changes. */
@Embeddable
public class Membership {
    @Enumerated(EnumType.STRING)
    private ProfileState state = ProfileState.DRAFT;

    @Column(name = "pause_from")
    private @Nullable LocalDate pauseFrom;

    @Column(name = "pause_until")
    private @Nullable LocalDate pauseUntil;

    @Column(name = "pause_reason")
    private String pauseReason = "";

    @Column(name = "applied_on")
    private @Nullable LocalDate appliedOn;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decision_reason")
    private String decisionReason = "";

    public Membership() {}

    /** On a day: a pause whose last day is over has ended by itself. */
    public ProfileState state(LocalDate today) {
        boolean over = state == ProfileState.PAUSED && pauseUntil != null && pauseUntil.isBefore(today);
        return over ? ProfileState.APPROVED : state;
    }

    public boolean submit(LocalDate today) {
        if (!Set.of(ProfileState.DRAFT, ProfileState.DECLINED, ProfileState.LEFT)
                .contains(state)) {
            return false;
        }
        state = ProfileState.APPLIED;
        appliedOn = today;
        return true;
    }

    public boolean approve(String by, Instant at) {
        return state == ProfileState.APPLIED && decide(ProfileState.APPROVED, by, at, "");
    }

    public boolean decline(String by, Instant at, String reason) {
        return state == ProfileState.APPLIED && decide(ProfileState.DECLINED, by, at, reason);
    }

    /** Also takes an application back. */
    public boolean leave(String by, Instant at, String reason) {
        return (state.isIn() || state == ProfileState.APPLIED) && decide(ProfileState.LEFT, by, at, reason);
    }

    private boolean decide(ProfileState next, String by, Instant at, String reason) {
        endPause();
        state = next;
        decidedBy = by;
        decidedAt = at;
        decisionReason = reason;
        return true;
    }

    public boolean pause(LocalDate today, Optional<LocalDate> until, String reason) {
        if (!state.isIn()) {
            return false;
        }
        pauseFrom = state(today) == ProfileState.PAUSED && pauseFrom != null ? pauseFrom : today;
        state = ProfileState.PAUSED;
        pauseUntil = until.orElse(null);
        pauseReason = reason;
        return true;
    }

    public boolean resume() {
        if (state != ProfileState.PAUSED) {
            return false;
        }
        endPause();
        state = ProfileState.APPROVED;
        return true;
    }

    private void endPause() {
        pauseFrom = null;
        pauseUntil = null;
        pauseReason = "";
    }

    public Optional<Pause> pause(LocalDate today) {
        return state(today) == ProfileState.PAUSED && pauseFrom != null
                ? Optional.of(new Pause(pauseFrom, Optional.ofNullable(pauseUntil), pauseReason))
                : Optional.empty();
    }

    public Optional<LocalDate> appliedOn() {
        return Optional.ofNullable(appliedOn);
    }

    public Optional<Decision> decision() {
        return decidedBy == null || decidedAt == null
                ? Optional.empty()
                : Optional.of(new Decision(decidedBy, decidedAt, decisionReason));
    }
}
