package org.boardwalk.internships.api.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How a run is made.
 *
 * @param seed of the lottery among equals
 * @param priority participants who go before all others among equals (such as veterans and eligible spouses: 38 U.S.C. 4215, 20 CFR 680.650, see {@code PriorityOfService});
 *     among themselves the lottery decides
 * @param pins pairs that stay, each with the reason; whatever the two said about each other, and whatever requirements are
 *     open, but never without a seat, outside of an agreement or on days of another placement
 * @param together pairs of people who must be placed at the same location or not at all; only with {@link Ties#LOTTERY}
 * @param changes what is different from the live data; empty = the live data
 * @param papersLater why people take part whose requirements are not clear on the last day; empty = they do not get such a seat.
 *     The reason is kept with every placement that is made so
 */
public record MatchSettings(
        Ties ties,
        long seed,
        Set<UUID> priority,
        List<Pin> pins,
        List<Pair> together,
        List<WhatIf> changes,
        Optional<String> papersLater) {
    public MatchSettings {
        priority = Set.copyOf(priority);
        pins = List.copyOf(pins);
        together = List.copyOf(together);
        changes = List.copyOf(changes);
    }

    /** Requirements have to be clear. */
    public MatchSettings(
            Ties ties, long seed, Set<UUID> priority, List<Pin> pins, List<Pair> together, List<WhatIf> changes) {
        this(ties, seed, priority, pins, together, changes, Optional.empty());
    }

    /** Lottery among all equals, and nothing else. */
    public static MatchSettings lottery(long seed) {
        return new MatchSettings(Ties.LOTTERY, seed, Set.of(), List.of(), List.of(), List.of());
    }

    /** The same with other changes to the data. */
    public MatchSettings with(List<WhatIf> other) {
        return new MatchSettings(ties, seed, priority, pins, together, other, papersLater);
    }

    /** The same for people whose requirements are not clear yet, too. */
    public MatchSettings withPapersLater(String reason) {
        return new MatchSettings(ties, seed, priority, pins, together, changes, Optional.of(reason));
    }

    /** What happens among equals; the text shown is {@code internships.ties.<NAME>}. */
    public enum Ties {
        /** Priority, then the seeded lottery, then deferred acceptance (Gale and Shapley 1962). */
        LOTTERY,
        /** More people placed: Király's approximation (2013), at least two thirds of the largest stable matching. */
        KIRALY
    }

    /** @param reason required */
    public record Pin(UUID participantId, UUID opportunityId, String reason) {}

    public record Pair(UUID one, UUID other) {}
}
