package org.boardwalk.internships.internal.domain.match;

import static org.boardwalk.matching.model.HrInstance.NONE;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.boardwalk.internships.api.match.Why.Reason;
import org.boardwalk.matching.model.Couple;
import org.boardwalk.matching.model.HrInstance;
import org.boardwalk.matching.model.RankedLists;

/** An instance with one change; the other one stays as it is. */
final class Changed {
    private Changed() {}

    static HrInstance oneMoreSeat(HrInstance instance, int place) {
        return instance.withCapacity(place, instance.capacity(place) + 1);
    }

    /** With all pairs of a person that only this stands against, which is about the person. */
    static HrInstance without(Reason reason, HrInstance instance, Facts facts, int person) {
        Map<Integer, Facts.Closed> opened = new HashMap<>();
        facts.closed().stream()
                .filter(one -> one.person() == person && isOnly(one, reason))
                .forEach(one -> opened.put(one.place(), one));
        return opened(
                instance, facts, Map.of(person, opened.keySet()), withApplicant(instance.hospitals(), person, opened));
    }

    static boolean isOnly(Facts.Closed closed, Reason reason) {
        return closed.reason() == reason && closed.also().isEmpty();
    }

    /** With all pairs of a place that only a missing agreement stands against. */
    static HrInstance covered(HrInstance instance, Facts facts, Facts.Uncovered place) {
        Map<Integer, Set<Integer>> opened = new HashMap<>();
        place.groups().forEach(group -> group.forEach(person -> opened.put(person, Set.of(place.place()))));
        return opened(instance, facts, opened, withList(instance.hospitals(), place));
    }

    /** @param hospitals that list the people to whom they are opened */
    private static HrInstance opened(
            HrInstance instance, Facts facts, Map<Integer, Set<Integer>> opened, RankedLists hospitals) {
        Map<Integer, List<List<UUID>>> wishes = new HashMap<>();
        facts.wishes().forEach(wish -> wishes.put(wish.person(), wish.tiers()));
        RankedLists residents = withChoices(instance.residents(), facts, opened, wishes);
        JointChoices joint = new JointChoices(
                facts.places(),
                person -> acceptable(residents, person),
                (person, place) -> Facts.tier(
                        wishes.getOrDefault(person, List.of()),
                        facts.places().get(place).id()));
        return copy(
                instance,
                residents,
                hospitals,
                capacity(instance),
                withChoices(instance.couples(), joint, opened.keySet()));
    }

    /** Whoever goes together has other joint choices when one of the two has other choices. */
    private static List<Couple> withChoices(List<Couple> couples, JointChoices joint, Set<Integer> changed) {
        return couples.stream()
                .map(pair -> changed.contains(pair.first()) || changed.contains(pair.second())
                        ? joint.couple(pair.first(), pair.second())
                        : pair)
                .toList();
    }

    private static BitSet acceptable(RankedLists residents, int person) {
        BitSet places = new BitSet();
        IntStream.of(residents.choices(person)).forEach(places::set);
        return places;
    }

    private static RankedLists withList(RankedLists lists, Facts.Uncovered place) {
        int more = place.groups().stream().mapToInt(List::size).sum();
        RankedLists.Builder builder = new RankedLists.Builder(lists.owners(), lists.entries() + more);
        for (int h = 0; h < lists.owners(); h++) {
            builder.begin(h);
            if (h == place.place()) {
                place.groups().forEach(group -> add(builder, group));
            } else {
                copy(lists, h, builder);
            }
        }
        return builder.build();
    }

    private static int[] capacity(HrInstance instance) {
        return IntStream.range(0, instance.hospitals().owners())
                .map(instance::capacity)
                .toArray();
    }

    private static HrInstance copy(
            HrInstance from, RankedLists residents, RankedLists hospitals, int[] capacity, List<Couple> couples) {
        HrInstance.Builder builder = new HrInstance.Builder(residents, hospitals, capacity);
        for (int p = 0; p < residents.owners(); p++) {
            builder.priority(p, from.priority(p));
            if (from.pin(p) != NONE) {
                builder.pin(p, from.pin(p));
            }
        }
        couples.forEach(builder::couple);
        return builder.build();
    }

    /** People's lists again, from their rankings, with what was acceptable and what is opened; the rest stays behind. */
    private static RankedLists withChoices(
            RankedLists lists, Facts facts, Map<Integer, Set<Integer>> opened, Map<Integer, List<List<UUID>>> wishes) {
        int more = opened.values().stream().mapToInt(Set::size).sum();
        RankedLists.Builder builder = new RankedLists.Builder(lists.owners(), lists.entries() + more);
        for (int p = 0; p < lists.owners(); p++) {
            builder.begin(p);
            if (opened.containsKey(p)) {
                tiers(lists, facts, p, opened.get(p), wishes.getOrDefault(p, List.of()))
                        .forEach(tier -> add(builder, tier));
            } else {
                copy(lists, p, builder);
            }
        }
        return builder.build();
    }

    private static List<List<Integer>> tiers(
            RankedLists lists, Facts facts, int person, Set<Integer> opened, List<List<UUID>> wishes) {
        List<Integer> left =
                new ArrayList<>(IntStream.of(lists.choices(person)).boxed().toList());
        left.addAll(opened);
        Map<UUID, Integer> numbers = new HashMap<>();
        left.forEach(h -> numbers.put(facts.places().get(h).id(), h));
        List<List<Integer>> tiers = new ArrayList<>();
        wishes.forEach(tier -> {
            List<Integer> known =
                    tier.stream().filter(numbers::containsKey).map(numbers::get).toList();
            left.removeAll(known);
            tiers.add(known);
        });
        tiers.add(left);
        return tiers;
    }

    private static void add(RankedLists.Builder builder, List<Integer> tier) {
        for (int i = 0; i < tier.size(); i++) {
            builder.add(tier.get(i), i > 0);
        }
    }

    private static RankedLists withApplicant(RankedLists lists, int person, Map<Integer, Facts.Closed> opened) {
        RankedLists.Builder builder = new RankedLists.Builder(lists.owners(), lists.entries() + opened.size());
        for (int h = 0; h < lists.owners(); h++) {
            builder.begin(h);
            Facts.Closed added = opened.get(h);
            if (added == null) {
                copy(lists, h, builder);
            } else {
                insert(lists, h, person, added, builder);
            }
        }
        return builder.build();
    }

    private static void copy(RankedLists lists, int owner, RankedLists.Builder builder) {
        int last = NONE;
        for (int entry = lists.start(owner); entry < lists.end(owner); entry++) {
            builder.add(lists.choice(entry), lists.rank(entry) == last);
            last = lists.rank(entry);
        }
    }

    private static void insert(RankedLists lists, int h, int person, Facts.Closed at, RankedLists.Builder builder) {
        int last = NONE;
        boolean done = false;
        for (int entry = lists.start(h); entry < lists.end(h); entry++) {
            int rank = lists.rank(entry);
            boolean tied = rank == last;
            if (!done && rank == at.better()) {
                builder.add(person, false);
                done = true;
                tied = at.tied();
            }
            builder.add(lists.choice(entry), tied);
            last = rank;
        }
        if (!done) {
            builder.add(person, false);
        }
    }
}
