package org.boardwalk.mentoring.internal.domain.health;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.boardwalk.mentoring.api.health.Attention.Reason;
import org.boardwalk.mentoring.api.relation.RelationState;

/**
 * What is known about an open pair.
 *
 * @param agreedOn both said yes
 * @param until last day agreed upon
 * @param pause while paused: the one that goes on
 * @param resumedOn day after the last pause that is over
 * @param concern first day of a concern that is not settled
 * @param rematch first day one of the two asked for another pair and nobody has settled it
 * @param twice the mentee has another pair of the kind, which only a merge of two records can bring about
 * @param protection what protects the two and is not in order
 * @param onHold it keeps them from writing to each other
 * @param missed days of meetings missed, in any order
 * @param marks of the last answer to each survey, times 100
 * @param openSurvey day of the oldest survey nobody answered yet
 */
public record PairFacts(
        RelationState state,
        LocalDate proposedOn,
        Optional<LocalDate> agreedOn,
        Optional<LocalDate> startedOn,
        Optional<LocalDate> until,
        Optional<Rest> pause,
        Optional<LocalDate> resumedOn,
        Optional<LocalDate> concern,
        Optional<LocalDate> rematch,
        boolean twice,
        Set<Reason> protection,
        boolean onHold,
        boolean mentorOff,
        boolean menteeExited,
        Optional<LocalDate> lastMet,
        Optional<LocalDate> lastContact,
        List<LocalDate> missed,
        List<Mark> marks,
        Optional<LocalDate> openSurvey) {
    public PairFacts {
        protection = Set.copyOf(protection);
        missed = List.copyOf(missed);
        marks = List.copyOf(marks);
    }

    /** @param until last day planned; empty = not said */
    public record Rest(LocalDate from, Optional<LocalDate> until) {}

    /** @param value 100 to 500 */
    public record Mark(LocalDate on, int value) {}
}
