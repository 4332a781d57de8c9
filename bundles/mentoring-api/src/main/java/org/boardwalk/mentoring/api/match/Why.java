package org.boardwalk.mentoring.api.match;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.criteria.Score;
import org.boardwalk.mentoring.api.profile.Gate;

/**
 * Why a mentee was given the mentor she was given, and not another one. Names no other mentee.
 *
 * @param mentorId empty = no pair
 * @param score of the pair; empty = no pair
 * @param decided a person decided otherwise than the run, or pinned it
 * @param lines one for each other mentor looked at, the highest score first
 */
public record Why(
        UUID runId,
        UUID participantId,
        Optional<UUID> mentorId,
        Optional<Score> score,
        boolean decided,
        List<Line> lines) {
    public Why {
        lines = List.copyOf(lines);
    }

    /**
     * @param score of this pair; empty when it was never judged, as the gate was closed
     * @param gate what the mentor's gate lacked; empty list = open
     * @param seats the mentor had for the run
     * @param lowestHeld fewest points of those who have the mentor; empty = nobody, or pins only
     * @param cost what deciding this pair would cost the whole, at least; empty = the proof says nothing. Exactly, {@link
     *     Matches#costOf} says
     */
    public record Line(
            UUID mentorId,
            Reason reason,
            Optional<Score> score,
            Gate gate,
            int seats,
            Optional<BigDecimal> lowestHeld,
            Optional<Cost> cost) {}

    /**
     * @param pairs fewer
     * @param points fewer, may be negative when there are fewer pairs
     */
    public record Cost(int pairs, BigDecimal points) {}

    /** The text shown is {@code mentoring.why.<NAME>}. */
    public enum Reason {
        /** They are a pair, as the whole is best so. */
        CHOSEN,
        /** They are a pair, as a person decided so. */
        PINNED,
        /** A person decided that she has another mentor. */
        PINNED_ELSEWHERE,
        /** A must-have is missing. */
        MUST_HAVE,
        /** The score is below the floor. */
        BELOW_FLOOR,
        /** She fits the mentor she has at least as well. */
        HAS_AS_GOOD,
        /** The seats went to others, and the whole is better for it. */
        SEATS_TAKEN,
        /** There is a free seat, but without her where she is the whole would be less. */
        NEEDED_ELSEWHERE,
        /** The pair adds no points. */
        ADDS_NOTHING,
        /** The mentor could not be paired with her at all. */
        GATE,
        /** The mentor had no seat. */
        NO_SEATS,
        /** One of the two declined the other, or they parted as a pair that did not fit. */
        APART
    }
}
