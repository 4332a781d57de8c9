package org.boardwalk.matching.pairing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Why a mentee has a mentor, or has not. Names nobody else; whoever shows it words it.
 *
 * @param score how well the two fit; empty if the pair is not acceptable
 * @param ownScore how well she fits the mentor she has; empty if none
 * @param seats the mentor's capacity
 * @param heldScores the scores of those who have the mentor, the highest first
 * @param atLeast by the proof of optimality the least that this pair would cost the whole; empty if that says nothing
 *     (pinned, unacceptable, below the floor); zero for a pair that is as good as what was chosen. What it costs exactly
 *     only a new run can say: {@link Pairings#costOf}
 */
public record PairExplanation(
        Reason reason,
        Optional<BigDecimal> score,
        Optional<BigDecimal> ownScore,
        int seats,
        List<BigDecimal> heldScores,
        Optional<Loss> atLeast) {
    public PairExplanation {
        heldScores = List.copyOf(heldScores);
    }

    /** What decided. */
    public enum Reason {
        /** They are a pair, since the whole is best so. */
        CHOSEN,
        /** They are a pair, since a person decided so. */
        PINNED,
        /** A person decided that she has another mentor. */
        PINNED_ELSEWHERE,
        /** A must-have is missing: the pair is not acceptable. */
        NOT_ACCEPTABLE,
        /** The score is below the floor. */
        BELOW_FLOOR,
        /** She fits another mentor at least as well, and has that one. */
        HAS_AS_GOOD,
        /** The seats went to others, and the whole is better for it. */
        SEATS_TAKEN,
        /** There is a free seat, but without her where she is the whole would be less. */
        NEEDED_ELSEWHERE,
        /** The score is not above 0, so the pair adds nothing to the total. */
        ADDS_NOTHING
    }
}
