package org.boardwalk.matching.placement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.boardwalk.matching.model.Couple;
import org.boardwalk.matching.model.HrInstance;
import org.boardwalk.matching.model.RankedLists;

/** Random instances: what {@code @Domain(RandomPlacements.class)} offers, and how to make others. */
final class RandomPlacements extends DomainContextBase {
    @Provide
    Arbitrary<PlacementInstance<Integer, String>> byId() {
        return Arbitraries.randomValue(random -> keyed(random, 1 + random.nextInt(7), 1 + random.nextInt(4), 0.3));
    }

    static Arbitrary<HrInstance> small(double ties) {
        return Arbitraries.randomValue(random ->
                of(random, random.nextInt(6), 1 + random.nextInt(3), ties).build());
    }

    static Arbitrary<HrInstance> large(double ties) {
        return Arbitraries.randomValue(random ->
                of(random, random.nextInt(200), 1 + random.nextInt(40), ties).build());
    }

    static Arbitrary<HrInstance> pinned() {
        return Arbitraries.randomValue(random -> pinned(random, 1 + random.nextInt(5), 1 + random.nextInt(3)));
    }

    static Arbitrary<HrInstance> withCouples() {
        return Arbitraries.randomValue(random -> withCouples(random, 2 + random.nextInt(5), 1 + random.nextInt(3)));
    }

    /** @param ties how likely a choice is as good as the one before */
    static HrInstance.Builder of(Random random, int residents, int hospitals, double ties) {
        int[] capacity =
                IntStream.range(0, hospitals).map(h -> random.nextInt(4)).toArray();
        return new HrInstance.Builder(
                lists(random, residents, hospitals, ties), lists(random, hospitals, residents, ties), capacity);
    }

    static RankedLists lists(Random random, int owners, int choices, double ties) {
        RankedLists.Builder builder = new RankedLists.Builder(owners, 16);
        List<Integer> all = new ArrayList<>(IntStream.range(0, choices).boxed().toList());
        for (int owner = 0; owner < owners; owner++) {
            Collections.shuffle(all, random);
            builder.begin(owner);
            int length = choices - (int) (choices * random.nextDouble() * random.nextDouble());
            all.subList(0, length).forEach(choice -> builder.add(choice, random.nextDouble() < ties));
        }
        return builder.build();
    }

    private static HrInstance pinned(Random random, int residents, int hospitals) {
        HrInstance plain = of(random, residents, hospitals, 0.2).build();
        int[] room = IntStream.range(0, hospitals).map(plain::capacity).toArray();
        HrInstance.Builder builder = new HrInstance.Builder(plain.residents(), plain.hospitals(), room);
        for (int r = 0; r < residents; r++) {
            int[] acceptable = plain.residents().choices(r);
            if (acceptable.length > 0 && random.nextInt(3) == 0) {
                int h = acceptable[random.nextInt(acceptable.length)];
                if (room[h]-- > 0) {
                    builder.pin(r, h);
                }
            }
        }
        return builder.build();
    }

    private static HrInstance withCouples(Random random, int residents, int hospitals) {
        HrInstance.Builder builder = of(random, residents, hospitals, 0);
        for (int c = 0; 2 * c + 1 < residents && c <= random.nextInt(2); c++) {
            List<Couple.JointChoice> choices = new ArrayList<>();
            for (int i = 0; i < hospitals * hospitals; i++) {
                choices.add(new Couple.JointChoice(i / hospitals, i % hospitals));
            }
            Collections.shuffle(choices, random);
            builder.couple(new Couple(2 * c, 2 * c + 1, choices.subList(0, 1 + random.nextInt(choices.size()))));
        }
        return builder.build();
    }

    static PlacementInstance<Integer, String> keyed(Random random, int residents, int hospitals, double ties) {
        PlacementInstance.Builder<Integer, String> builder = PlacementInstance.builder();
        List<Integer> people =
                IntStream.range(0, residents).map(i -> 7 * i + 3).boxed().toList();
        List<String> places =
                IntStream.range(0, hospitals).mapToObj(h -> "site " + h).toList();
        for (int person : people) {
            builder.resident(person, groups(random, places, ties));
            builder.priority(person, random.nextInt(3));
        }
        places.forEach(place -> builder.hospital(place, random.nextInt(3), groups(random, people, ties)));
        return builder.build();
    }

    static <T> List<List<T>> groups(Random random, List<T> all, double ties) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        List<List<T>> groups = new ArrayList<>();
        for (T one : shuffled.subList(0, random.nextInt(all.size() + 1))) {
            if (groups.isEmpty() || random.nextDouble() >= ties) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(one);
        }
        return groups;
    }
}
