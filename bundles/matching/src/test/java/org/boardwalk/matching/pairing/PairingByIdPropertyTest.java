package org.boardwalk.matching.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.boardwalk.matching.model.Goal;
import org.boardwalk.matching.model.WeightedInstance;

/** P6 and P10 of pairings as callers meet them. */
class PairingByIdPropertyTest {
    private static final List<Goal> GOALS = List.of(Goal.reach(), Goal.quality(), Goal.quality(new BigDecimal("0.5")));

    @Provide
    Arbitrary<PairingInstance<Integer, Integer>> byId() {
        return Arbitraries.randomValue(random -> byId(
                PairingPropertyTest.random(random, 1 + random.nextInt(8), 1 + random.nextInt(4), 0.6), new Random(0)));
    }

    private static PairingInstance<Integer, Integer> byId(WeightedInstance from, Random order) {
        PairingInstance.Builder<Integer, Integer> builder = PairingInstance.builder();
        shuffled(from.mentees(), order).forEach(builder::mentee);
        shuffled(from.mentors(), order).forEach(m -> builder.mentor(m, from.capacity(m)));
        for (int i : shuffled(from.mentees(), order)) {
            for (int e : shuffled(from.end(i) - from.start(i), order)) {
                int entry = from.start(i) + e;
                builder.pair(i, from.mentor(entry), from.decimal(from.weight(entry)));
            }
            if (from.pin(i) >= 0) {
                builder.pin(i, from.pin(i));
            }
        }
        return builder.build();
    }

    private static List<Integer> shuffled(int count, Random random) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(numbers, random);
        return numbers;
    }

    @Property(tries = 300)
    void p6_the_order_in_which_an_instance_is_put_together_plays_no_role(
            @ForAll("byId") PairingInstance<Integer, Integer> instance, @ForAll Random random) throws IOException {
        PairingInstance<Integer, Integer> shuffled = byId(instance.numbers(), random);
        for (Goal goal : GOALS) {
            assertThat(bytes(Pairings.solve(shuffled, goal))).isEqualTo(bytes(Pairings.solve(instance, goal)));
        }
    }

    private static byte[] bytes(PairingResult<Integer, Integer> result) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        result.write(bytes);
        return bytes.toByteArray();
    }

    @Property(tries = 300)
    void p10_a_decided_pair_costs_at_least_what_the_proof_says(
            @ForAll("byId") PairingInstance<Integer, Integer> instance) {
        for (Goal goal : GOALS) {
            PairingResult<Integer, Integer> result = Pairings.solve(instance, goal);
            for (int i : instance.mentees().all()) {
                for (int m : instance.mentors().all()) {
                    PairExplanation explanation = result.explain(i, m);
                    Optional<Loss> cost = Pairings.costOf(result, i, m);
                    check(result, i, m, explanation);
                    if (explanation.atLeast().isPresent() && cost.isPresent()) {
                        assertThat(compare(
                                        goal, cost.get(), explanation.atLeast().get()))
                                .as("%s %s %s", goal, cost, explanation)
                                .isNotNegative();
                    }
                    if (explanation.reason() == PairExplanation.Reason.CHOSEN) {
                        assertThat(cost.orElseThrow().pairs()).isZero();
                        assertThat(cost.get().total()).isEqualByComparingTo("0");
                    }
                }
            }
        }
    }

    private static int compare(Goal goal, Loss a, Loss b) {
        return goal.mode() == Goal.Mode.REACH && a.pairs() != b.pairs()
                ? Integer.compare(a.pairs(), b.pairs())
                : a.total().compareTo(b.total());
    }

    private static void check(PairingResult<Integer, Integer> result, int i, int m, PairExplanation explanation) {
        PairingInstance<Integer, Integer> instance = result.instance();
        assertThat(explanation.score()).isEqualTo(instance.score(i, m));
        assertThat(explanation.heldScores())
                .hasSameSizeAs(result.menteesOf(m))
                .hasSizeLessThanOrEqualTo(explanation.seats());
        boolean paired = result.mentorOf(i).equals(Optional.of(m));
        boolean better = explanation.ownScore().isEmpty()
                || explanation.score().isPresent()
                        && explanation
                                        .score()
                                        .get()
                                        .compareTo(explanation.ownScore().get())
                                > 0;
        boolean holds =
                switch (explanation.reason()) {
                    case CHOSEN -> paired && !instance.pins().containsKey(i);
                    case PINNED -> paired && instance.pins().get(i) == m;
                    case PINNED_ELSEWHERE -> !paired && instance.pins().get(i) != m;
                    case NOT_ACCEPTABLE -> explanation.score().isEmpty();
                    case BELOW_FLOOR ->
                        explanation
                                        .score()
                                        .get()
                                        .compareTo(result.goal().floor().get())
                                < 0;
                    case ADDS_NOTHING ->
                        explanation.score().get().signum() <= 0 && result.goal().mode() == Goal.Mode.QUALITY;
                    case HAS_AS_GOOD -> !better;
                    case SEATS_TAKEN -> better && result.menteesOf(m).size() == explanation.seats();
                    case NEEDED_ELSEWHERE -> better && result.menteesOf(m).size() < explanation.seats();
                };
        assertThat(holds).as("%s", explanation).isTrue();
    }
}
