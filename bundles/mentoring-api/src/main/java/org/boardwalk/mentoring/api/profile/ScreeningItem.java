package org.boardwalk.mentoring.api.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One step of one person.
 *
 * @param personId a mentor's id, or a participant's as the step's audience says
 * @param lock 0 = nothing was recorded yet
 * @param asked false = kept, but not asked of this person now
 * @param doneOn of what was recorded last
 * @param validUntil last day it is good; empty = does not end, or nothing is passed. While a renewal is reported: last day of
 *     what was passed before
 * @param remark reason of a failure or a waiver, or what the person wrote; never what a check found
 * @param decidedBy as shown to others
 */
public record ScreeningItem(
        UUID personId,
        ScreeningStep step,
        long lock,
        boolean asked,
        ScreeningState state,
        Optional<LocalDate> doneOn,
        Optional<LocalDate> validUntil,
        String remark,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt) {
    /** Whether nothing stands in the way on a day; while a renewal waits, what was passed before counts to its end. */
    public boolean isClear(LocalDate on) {
        return state.isClear()
                || state == ScreeningState.REPORTED
                        && validUntil.filter(end -> !end.isBefore(on)).isPresent();
    }
}
