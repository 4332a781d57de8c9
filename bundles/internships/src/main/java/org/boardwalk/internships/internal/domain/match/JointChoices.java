package org.boardwalk.internships.internal.domain.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.boardwalk.matching.model.Couple;
import org.boardwalk.matching.model.Couple.JointChoice;

/**
 * What two people who must be at the same location prefer together: the lower the sum of their choices, the better; then
 * whoever fares worse decides.
 */
final class JointChoices {
    private final List<Facts.Place> places;
    private final IntFunction<BitSet> acceptable;
    private final Tiers tiers;

    /** In which tier a person has a place, from 0. */
    interface Tiers {
        int of(int person, int place);
    }

    /** @param acceptable places of a person */
    JointChoices(List<Facts.Place> places, IntFunction<BitSet> acceptable, Tiers tiers) {
        this.places = places;
        this.acceptable = acceptable;
        this.tiers = tiers;
    }

    Couple couple(int one, int other) {
        return new Couple(one, other, choices(one, other));
    }

    private List<JointChoice> choices(int one, int other) {
        List<JointChoice> found = new ArrayList<>();
        BitSet ofOne = acceptable.apply(one);
        BitSet ofOther = acceptable.apply(other);
        for (int a = ofOne.nextSetBit(0); a >= 0; a = ofOne.nextSetBit(a + 1)) {
            for (int b = ofOther.nextSetBit(0); b >= 0; b = ofOther.nextSetBit(b + 1)) {
                if (places.get(a).locationId().equals(places.get(b).locationId())) {
                    found.add(new JointChoice(a, b));
                }
            }
        }
        found.sort(Comparator.comparingInt(
                        (JointChoice choice) -> tier(one, choice.first()) + tier(other, choice.second()))
                .thenComparingInt(choice -> Math.max(tier(one, choice.first()), tier(other, choice.second())))
                .thenComparingInt(JointChoice::first)
                .thenComparingInt(JointChoice::second));
        return found;
    }

    private int tier(int person, int place) {
        return tiers.of(person, place);
    }
}
