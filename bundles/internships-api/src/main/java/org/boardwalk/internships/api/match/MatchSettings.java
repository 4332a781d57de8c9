package org.boardwalk.internships.api.match;

import java.util.List;
import java.util.UUID;

/**
 * How a run is made.
 *
 * @param seed of the lottery among equals
 * @param policyOrder participants who win ties before the lottery, in this order (such as veterans: 20 CFR 680.650)
 * @param pins pairs that stay, each with the reason
 * @param together pairs of people who must be placed at the same location or not at all
 * @param changes what is different from the live data; empty = the live data
 */
public record MatchSettings(
        Ties ties, long seed, List<UUID> policyOrder, List<Pin> pins, List<Pair> together, List<WhatIf> changes) {
    public MatchSettings {
        policyOrder = List.copyOf(policyOrder);
        pins = List.copyOf(pins);
        together = List.copyOf(together);
        changes = List.copyOf(changes);
    }

    /** What happens among equals; the text shown is {@code internships.ties.<NAME>}. */
    public enum Ties {
        /** Policy order, then the seeded lottery, then deferred acceptance (Gale and Shapley 1962). */
        LOTTERY,
        /** More people placed: Király's approximation (2013), at least two thirds of the largest stable matching. */
        KIRALY
    }

    /** @param reason required */
    public record Pin(UUID participantId, UUID opportunityId, String reason) {}

    public record Pair(UUID one, UUID other) {}
}
