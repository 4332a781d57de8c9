package org.boardwalk.matching.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.boardwalk.matching.placement.MissedChoice.Reason;
import org.boardwalk.matching.text.PlacementText;

/** P6, P10, P12 and P13 as callers meet them. */
@Domain(RandomPlacements.class)
@Domain(DomainContext.Global.class)
class PlacementByIdPropertyTest {
    private static final PlacementSettings LOTTERY = PlacementSettings.lottery(11);

    @Property(tries = 500)
    void p6_the_order_in_which_an_instance_is_put_together_plays_no_role(
            @ForAll PlacementInstance<Integer, String> instance, @ForAll Random random) throws IOException {
        PlacementInstance.Builder<Integer, String> shuffled = PlacementInstance.builder();
        for (int resident : shuffled(instance.residents().all(), random)) {
            shuffled.resident(resident, inner(instance.preferences(resident), random));
            shuffled.priority(
                    resident, instance.numbers().priority(instance.residents().number(resident)));
        }
        for (String hospital : shuffled(instance.hospitals().all(), random)) {
            shuffled.hospital(hospital, instance.seats(hospital), inner(instance.ranking(hospital), random));
        }
        for (PlacementSettings settings : List.of(LOTTERY, PlacementSettings.kiraly(11))) {
            assertThat(bytes(Placements.solve(shuffled.build(), settings)))
                    .isEqualTo(bytes(Placements.solve(instance, settings)));
        }
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** The order within ties is no order. */
    private static <T> List<List<T>> inner(List<List<T>> groups, Random random) {
        return groups.stream().map(group -> shuffled(group, random)).toList();
    }

    private static byte[] bytes(PlacementResult<Integer, String> result) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        result.write(bytes);
        return bytes.toByteArray();
    }

    @Property(tries = 1000)
    void p10_each_explanation_follows_from_the_matching_and_the_lists_alone(
            @ForAll PlacementInstance<Integer, String> instance) {
        PlacementResult<Integer, String> result = Placements.solve(instance, LOTTERY);
        for (int resident : instance.residents().all()) {
            List<MissedChoice<String>> missed = result.explain(resident);
            assertThat(missed).extracting(MissedChoice::hospital).containsExactlyElementsOf(expected(result, resident));
            missed.forEach(choice -> check(result, resident, choice));
        }
    }

    private static List<String> expected(PlacementResult<Integer, String> result, int resident) {
        List<String> expected = new ArrayList<>();
        for (List<String> group : result.instance().preferences(resident)) {
            group.stream().sorted().forEach(expected::add);
            if (result.hospitalOf(resident).isPresent()
                    && group.contains(result.hospitalOf(resident).get())) {
                expected.remove(result.hospitalOf(resident).get());
                break;
            }
        }
        return expected;
    }

    private static void check(PlacementResult<Integer, String> result, int resident, MissedChoice<String> choice) {
        PlacementInstance<Integer, String> instance = result.instance();
        List<Integer> admitted = result.residentsAt(choice.hospital());
        assertThat(choice.admitted()).isEqualTo(admitted.size());
        assertThat(choice.seats()).isEqualTo(instance.seats(choice.hospital()));
        int own = group(instance, choice.hospital(), resident);
        int last = admitted.stream()
                .mapToInt(r -> group(instance, choice.hospital(), r))
                .max()
                .orElse(-1);
        switch (choice.reason()) {
            case NOT_LISTED -> assertThat(own).isNegative();
            case EQUAL_CHOICE ->
                assertThat(instance.preferences(resident).get(choice.choice() - 1))
                        .contains(choice.hospital(), result.hospitalOf(resident).orElseThrow());
            case NO_SEATS -> assertThat(choice.seats()).isZero();
            case RANKED_LOWER -> {
                assertThat(own).isGreaterThan(last);
                assertThat(admitted).hasSize(choice.seats());
                assertThat(choice.ownRank().orElseThrow())
                        .isGreaterThan(choice.lastRank().orElseThrow());
            }
            case TIE_BY_POLICY, TIE_BY_LOTTERY -> {
                assertThat(own).isEqualTo(last);
                assertThat(admitted).hasSize(choice.seats());
                List<Integer> order = result.tieOrder();
                admitted.stream()
                        .filter(r -> group(instance, choice.hospital(), r) == own)
                        .forEach(r -> assertThat(order.indexOf(r)).isLessThan(order.indexOf(resident)));
                int worst = admitted.stream()
                        .filter(r -> group(instance, choice.hospital(), r) == own)
                        .mapToInt(r ->
                                instance.numbers().priority(instance.residents().number(r)))
                        .max()
                        .orElseThrow();
                boolean policy =
                        worst < instance.numbers().priority(instance.residents().number(resident));
                assertThat(choice.reason()).isEqualTo(policy ? Reason.TIE_BY_POLICY : Reason.TIE_BY_LOTTERY);
            }
            default -> throw new AssertionError("without pins, couples and Király there is no " + choice.reason());
        }
    }

    private static int group(PlacementInstance<Integer, String> instance, String hospital, int resident) {
        List<List<Integer>> ranking = instance.ranking(hospital);
        for (int group = 0; group < ranking.size(); group++) {
            if (ranking.get(group).contains(resident)) {
                return group;
            }
        }
        return -1;
    }

    @Property(tries = 300)
    void p10_a_counterfactual_is_stated_exactly_if_a_new_run_confirms_it(
            @ForAll PlacementInstance<Integer, String> instance) {
        PlacementResult<Integer, String> result = Placements.solve(instance, LOTTERY);
        for (int resident : instance.residents().all()) {
            for (MissedChoice<String> choice : result.explain(resident)) {
                PlacementInstance.Builder<Integer, String> larger = PlacementInstance.builder();
                instance.residents().all().forEach(r -> larger.resident(r, instance.preferences(r))
                        .priority(
                                r,
                                instance.numbers().priority(instance.residents().number(r))));
                instance.hospitals()
                        .all()
                        .forEach(h -> larger.hospital(
                                h, instance.seats(h) + (h.equals(choice.hospital()) ? 1 : 0), instance.ranking(h)));
                boolean helps = Placements.solve(larger.build(), LOTTERY)
                        .hospitalOf(resident)
                        .equals(Optional.of(choice.hospital()));
                assertThat(Placements.whatWouldHave(result, resident, choice.hospital())
                                .contains(Counterfactual.ONE_MORE_SEAT))
                        .isEqualTo(helps);
            }
        }
    }

    /** Put just before the last whom the place took: alone, or as the last of those ahead. */
    @Property(tries = 300)
    void p10_a_better_rank_is_stated_only_if_a_new_run_with_it_gives_the_seat(
            @ForAll PlacementInstance<Integer, String> instance) {
        PlacementResult<Integer, String> result = Placements.solve(instance, LOTTERY);
        for (int resident : instance.residents().all()) {
            for (MissedChoice<String> choice : result.explain(resident)) {
                String place = choice.hospital();
                if (Placements.whatWouldHave(result, resident, place)
                        .contains(Counterfactual.RANKED_AHEAD_OF_LAST_ADMITTED)) {
                    List<List<Integer>> first = new ArrayList<>(List.of(List.of(resident)));
                    instance.ranking(place).stream()
                            .map(group ->
                                    group.stream().filter(r -> r != resident).toList())
                            .filter(group -> !group.isEmpty())
                            .forEach(first::add);
                    // Who gets the seat from there gets it from further ahead as well.
                    assertThat(Placements.solve(instance.withRanking(place, first), LOTTERY)
                                    .hospitalOf(resident))
                            .contains(place);
                }
            }
        }
    }

    @Property(tries = 300)
    void p12_a_what_if_leaves_the_instance_and_its_result_as_they_are(
            @ForAll PlacementInstance<Integer, String> instance, @ForAll Random random) throws IOException {
        PlacementResult<Integer, String> result = Placements.solve(instance, LOTTERY);
        byte[] before = bytes(result);
        byte[] text = text(instance);
        int resident =
                instance.residents().get(random.nextInt(instance.residents().size()));
        String hospital =
                instance.hospitals().get(random.nextInt(instance.hospitals().size()));
        PlacementInstance<Integer, String> changed = instance.withPair(resident, hospital)
                .withOneMoreSeat(hospital)
                .withPin(resident, hospital)
                .withPreferences(resident, List.of(List.of(hospital)));
        assertThat(Placements.solve(changed, LOTTERY).hospitalOf(resident)).contains(hospital);
        changed.withoutPin(resident).withoutPair(resident, hospital).withRanking(hospital, List.of());

        assertThat(text(instance)).isEqualTo(text);
        assertThat(bytes(Placements.solve(instance, LOTTERY))).isEqualTo(before);
    }

    private static byte[] text(PlacementInstance<Integer, String> instance) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PlacementText.write(instance.numbers(), instance.labels(), bytes);
        return bytes.toByteArray();
    }

    /** Whatever is not in the lists, such as who somebody is, must not count: other ids, same lists, same places. */
    @Property(tries = 500)
    void p13_without_ties_who_people_are_changes_nothing(@ForAll Random random) {
        PlacementInstance<Integer, String> instance = RandomPlacements.keyed(random, 6, 3, 0);
        List<Integer> others = shuffled(instance.residents().all(), random);
        Map<Integer, Integer> other = new HashMap<>();
        for (int i = 0; i < others.size(); i++) {
            other.put(instance.residents().get(i), 1000 - others.get(i));
        }
        PlacementInstance.Builder<Integer, String> renamed = PlacementInstance.builder();
        instance.residents().all().forEach(r -> renamed.resident(other.get(r), instance.preferences(r)));
        instance.hospitals()
                .all()
                .forEach(h -> renamed.hospital(
                        h,
                        instance.seats(h),
                        instance.ranking(h).stream()
                                .map(group -> group.stream().map(other::get).toList())
                                .toList()));
        Map<Integer, String> expected = Placements.solve(instance, LOTTERY).assignment().entrySet().stream()
                .collect(Collectors.toMap(entry -> other.get(entry.getKey()), Map.Entry::getValue));
        assertThat(Placements.solve(renamed.build(), LOTTERY).assignment()).isEqualTo(expected);
    }

    @Property(tries = 300)
    void a_draw_does_not_change_when_others_come_or_go(@ForAll PlacementInstance<Integer, String> instance) {
        List<Integer> order = Placements.solve(instance, LOTTERY).tieOrder();
        PlacementInstance<Integer, String> more =
                instance.toBuilder().resident(5, List.of()).build();
        List<Integer> longer = new ArrayList<>(Placements.solve(more, LOTTERY).tieOrder());
        longer.remove(Integer.valueOf(5));
        assertThat(longer).isEqualTo(order);
    }
}
