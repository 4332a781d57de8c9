package org.boardwalk.mentoring.internal.domain.meter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.meter.Reading.Rule;
import org.boardwalk.mentoring.api.profile.MentoringKind;

/**
 * What the meter reads of one participant.
 *
 * @param pairs that began
 * @param meetings held at which she was present
 */
public record Mentored(List<Pair> pairs, List<Held> meetings) {
    public Mentored {
        pairs = List.copyOf(pairs);
        meetings = List.copyOf(meetings);
    }

    /**
     * @param adult whether the mentor is
     * @param until last day; empty = goes on
     */
    public record Pair(
            UUID id,
            String mentorName,
            MentoringKind kind,
            boolean adult,
            boolean workplace,
            LocalDate from,
            Optional<LocalDate> until,
            List<Off> pauses) {
        public Pair {
            pauses = List.copyOf(pauses);
        }

        /** Why its days do not count: groups and peers are allowed beside an individual adult mentor, never instead. */
        Optional<Rule> whyNot() {
            if (kind == MentoringKind.GROUP) {
                return Optional.of(Rule.INDIVIDUAL);
            }
            return adult && kind == MentoringKind.ONE_TO_ONE ? Optional.empty() : Optional.of(Rule.ADULT_MENTOR);
        }

        boolean counts() {
            return whyNot().isEmpty();
        }
    }

    /** Days of a pause, both included; without a last day it goes on. */
    public record Off(LocalDate from, Optional<LocalDate> until) {}

    /** @param structured with a topic, an agenda, a goal or next steps */
    public record Held(UUID pairId, LocalDate on, boolean faceToFace, int minutes, boolean structured) {}
}
