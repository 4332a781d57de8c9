package org.boardwalk.mentoring.internal.domain.match;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.boardwalk.matching.model.WeightedInstance;
import org.boardwalk.mentoring.api.match.MatchSettings;
import org.boardwalk.mentoring.api.match.MatchSettings.Mode;
import org.boardwalk.mentoring.api.match.MatchSettings.Pin;
import org.boardwalk.mentoring.internal.domain.criteria.FitCodes;
import org.boardwalk.mentoring.internal.domain.criteria.FitCodes.Person;
import org.boardwalk.mentoring.internal.domain.criteria.Judge;

/**
 * Puts what is known into an instance: every pair with an open gate and all must-haves, and those that were pinned. In
 * quality, pairs that would never be chosen stay out: those below the floor, and those that add no points.
 */
final class Pairs {
    private static final BitSet NONE = new BitSet();

    private final Facts facts;
    private final Judge judge;
    private final int least;
    private final Map<Integer, BitSet> apart;
    private final Map<Integer, BitSet> former;
    private final Map<Integer, Integer> pins = new HashMap<>();
    private final WeightedInstance.Builder builder;

    private Pairs(Facts facts, MatchSettings settings) {
        this.facts = facts;
        judge = new Judge(facts.number(), facts.criteria());
        least = least(settings);
        Map<UUID, Integer> numbers = new HashMap<>();
        facts.mentees().forEach(one -> numbers.put(one.id(), numbers.size()));
        Map<UUID, Integer> ofMentors = new HashMap<>();
        facts.mentors().forEach(one -> ofMentors.put(one.id(), ofMentors.size()));
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
        FitCodes codes = new FitCodes();
        List<Person> mentors =
                facts.mentors().stream().map(one -> codes.code(one.fit())).toList();
        for (int i = 0; i < facts.mentees().size(); i++) {
            fill(i, codes.code(facts.mentees().get(i).fit()), mentors);
        }
    }

    private void fill(int i, Person mentee, List<Person> mentors) {
        Facts.Mentee who = facts.mentees().get(i);
        BitSet not = apart.getOrDefault(i, NONE);
        BitSet again = former.getOrDefault(i, NONE);
        int pin = pins.getOrDefault(i, WeightedInstance.NONE);
        for (int m = 0; m < mentors.size(); m++) {
            boolean pinned = m == pin;
            if (!pinned && (not.get(m) || !facts.mentors().get(m).mayBePairedWith(who))) {
                continue;
            }
            int points = judge.points(mentors.get(m), mentee, again.get(m));
            if (pinned || points >= least) {
                builder.pair(i, m, Math.max(0, points), Judge.SCALE);
            }
        }
        if (pin != WeightedInstance.NONE) {
            builder.pin(i, pin);
        }
    }
}
