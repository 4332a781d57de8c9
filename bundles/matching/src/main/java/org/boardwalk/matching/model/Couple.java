package org.boardwalk.matching.model;

import java.util.List;

/**
 * Two residents who are placed together or not at all: a couple, or two who share a ride.
 *
 * <p>Only {@code choices} says what they prefer, jointly and strictly, best first; their own lists only say which
 * hospitals are acceptable to each of them.
 *
 * @param first a resident's number
 * @param second another's
 */
public record Couple(int first, int second, List<JointChoice> choices) {
    public Couple {
        choices = List.copyOf(choices);
    }

    /**
     * @param first where the first of the two would go
     * @param second where the second would go; may be the same
     */
    public record JointChoice(int first, int second) {}
}
