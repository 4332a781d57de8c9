package org.boardwalk.mentoring.internal.domain.match;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.boardwalk.matching.model.WeightedInstance;
import org.boardwalk.mentoring.api.match.MatchSettings;
import org.boardwalk.mentoring.api.match.MatchSettings.Mode;
import org.boardwalk.mentoring.api.match.MatchSettings.Pin;
import org.boardwalk.mentoring.api.profile.Gate;
import org.boardwalk.mentoring.internal.domain.criteria.Bulk;
import org.boardwalk.mentoring.internal.domain.criteria.Judge;

/**
 * Puts what is known into an instance: every pair with an open gate and all must-haves, and those that were pinned. In
 * quality, pairs that would never be chosen stay out: those below the floor, and those that add no points.
 */
final class Pairs {
    private static final BitSet NONE = new BitSet();

    private final Facts facts;
    private final int least;
    private final Map<Integer, BitSet> apart;
    private final Map<Integer, BitSet> former;
    /** By the participant a mentor is: himself. */
    private final Map<UUID, BitSet> peers = new HashMap<>();

    private final Map<Integer, Integer> pins = new HashMap<>();
    private final WeightedInstance.Builder builder;

    private Pairs(Facts facts, MatchSettings settings) {
        this.facts = facts;
        least = least(settings);
        Map<UUID, Integer> numbers = new HashMap<>();
        facts.mentees().forEach(one -> numbers.put(one.id(), numbers.size()));
        Map<UUID, Integer> ofMentors = new HashMap<>();
        for (Facts.Mentor one : facts.mentors()) {
            if (one.participant() != null) {
                peers.computeIfAbsent(one.participant(), fresh -> new BitSet()).set(ofMentors.size());
            }
            ofMentors.put(one.id(), ofMentors.size());
        }
        apart = byMentee(facts.apart(), numbers, ofMentors);
        former = byMentee(facts.former(), numbers, ofMentors);
        builder = new WeightedInstance.Builder(
                facts.mentees().size(),
                facts.mentors().stream().mapToInt(Facts.Mentor::seats).toArray());
        for (Pin pin : settings.pins()) {
            pins.put(numbers.get(pin.participantId()), ofMentors.get(pin.mentorId()));
        }
    }

    /** Pins must hold: see {@code SettingsCheck}. */
    static WeightedInstance instance(Facts facts, MatchSettings settings) {
        Pairs pairs = new Pairs(facts, settings);
        pairs.fill();
        return pairs.builder.build();
    }

    /** Fewest points a pair needs, in hundredths. */
    private static int least(MatchSettings settings) {
        if (settings.mode() == Mode.REACH) {
            return 0;
        }
        BigDecimal floor = settings.floor()
                .orElse(BigDecimal.ZERO)
                .movePointRight(Judge.SCALE)
                .setScale(0, RoundingMode.CEILING);
        return floor.max(BigDecimal.ONE)
                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .intValueExact();
    }

    private static Map<Integer, BitSet> byMentee(
            Collection<Facts.Two> two, Map<UUID, Integer> mentees, Map<UUID, Integer> mentors) {
        Map<Integer, BitSet> found = new HashMap<>();
        two.forEach(one -> {
            Integer i = mentees.get(one.mentee());
            Integer m = mentors.get(one.mentor());
            if (i != null && m != null) {
                found.computeIfAbsent(i, fresh -> new BitSet()).set(m);
            }
        });
        return found;
    }

    private void fill() {
        Bulk bulk = new Judge(facts.number(), facts.criteria())
                .among(facts.mentors().stream().map(Facts.Mentor::fit).toList());
        BitSet forMinors = closed(Facts.Mentor::gateForMinors);
        BitSet forAdults = closed(Facts.Mentor::gate);
        for (int i = 0; i < facts.mentees().size(); i++) {
            Facts.Mentee who = facts.mentees().get(i);
            BitSet not = (BitSet) (who.minor() ? forMinors : forAdults).clone();
            not.or(apart.getOrDefault(i, NONE));
            not.or(peers.getOrDefault(who.id(), NONE));
            fill(i, not, bulk.points(who.fit(), former.getOrDefault(i, NONE)));
        }
    }

    private BitSet closed(Function<Facts.Mentor, Gate> gate) {
        BitSet found = new BitSet();
        for (int m = 0; m < facts.mentors().size(); m++) {
            found.set(m, !gate.apply(facts.mentors().get(m)).isOpen());
        }
        return found;
    }

    private void fill(int i, BitSet not, int[] points) {
        int pin = pins.getOrDefault(i, WeightedInstance.NONE);
        for (int m = 0; m < points.length; m++) {
            if (m == pin || points[m] >= least && !not.get(m)) {
                builder.pair(i, m, Math.max(0, points[m]), Judge.SCALE);
            }
        }
        if (pin != WeightedInstance.NONE) {
            builder.pin(i, pin);
        }
    }
}
