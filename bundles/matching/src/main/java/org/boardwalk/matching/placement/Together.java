package org.boardwalk.matching.placement;

import java.util.List;

/**
 * Two residents who are placed together or not at all: a couple, or two who share a ride.
 *
 * @param choices what they prefer, jointly and strictly, best first; a choice counts only if each of the two and the
 *     hospital list one another
 */
public record Together<R, H>(R first, R second, List<Sites<H>> choices) {
    public Together {
        choices = List.copyOf(choices);
    }

    /** Where the first and where the second of the two would go. */
    public record Sites<H>(H first, H second) {}

    /** Both at the same hospital, those best first. */
    public static <R, H> Together<R, H> atSameHospital(R first, R second, List<H> hospitals) {
        return new Together<>(
                first, second, hospitals.stream().map(h -> new Sites<>(h, h)).toList());
    }
}
