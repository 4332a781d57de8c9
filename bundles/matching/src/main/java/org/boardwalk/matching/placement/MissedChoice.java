package org.boardwalk.matching.placement;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Why a resident is not at a hospital she prefers to her place, or likes as much. Names nobody else; whoever shows it
 * words it.
 *
 * @param choice its rank in her list, from 1; tied ones share it
 * @param seats how many the hospital has
 * @param admitted how many it holds
 * @param ownRank her rank in the hospital's list, from 1; empty if it does not list her
 * @param lastRank the rank of the last it admitted; empty if it holds nobody
 * @param ownScore if the hospital ranks by score
 * @param lastScore the score of the last it admitted, if it ranks by score
 */
public record MissedChoice<H>(
        H hospital,
        int choice,
        Reason reason,
        int seats,
        int admitted,
        Optional<Integer> ownRank,
        Optional<Integer> lastRank,
        Optional<BigDecimal> ownScore,
        Optional<BigDecimal> lastScore) {
    /** What decided. */
    public enum Reason {
        /** The hospital does not list her: the pair is not acceptable. */
        NOT_LISTED,
        /** She was given another place that she likes as much. */
        EQUAL_CHOICE,
        /** A person decided that she goes elsewhere. */
        PINNED_ELSEWHERE,
        /** She is placed together with somebody, and where is decided jointly. */
        TOGETHER,
        /** The hospital has no seats. */
        NO_SEATS,
        /** All seats went to those it ranks higher, or as high and in this order: the last admitted ranks higher. */
        RANKED_LOWER,
        /** The last admitted ranks as high and goes first in the policy order. */
        TIE_BY_POLICY,
        /** The last admitted ranks as high, and so in the policy order; the lottery decided. */
        TIE_BY_LOTTERY,
        /** The last admitted ranks as high; the tie was used to place more people. */
        TIE_TO_PLACE_MORE,
        /** It would have her rather than somebody whom a person decided to place there. */
        SEATS_PINNED,
        /** It would have her: the result is not stable, which with people placed together cannot always be had. */
        NOT_STABLE
    }
}
