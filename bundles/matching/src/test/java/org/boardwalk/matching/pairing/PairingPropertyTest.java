package org.boardwalk.matching.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardwalk.matching.model.WeightedInstance.NONE;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.boardwalk.matching.model.Duals;
import org.boardwalk.matching.model.Goal;
import org.boardwalk.matching.model.Labels;
import org.boardwalk.matching.model.WeightedInstance;
import org.boardwalk.matching.verify.PairingCertificate;
import org.boardwalk.matching.verify.PairingVerifier;

/** P1, P8, P9 and P11 of pairings: against all matchings when small, by duals when large, against Hopcroft and Karp. */
class PairingPropertyTest {
    private static final Goal FLOOR = Goal.quality(new BigDecimal("0.45"));

    @Provide
    Arbitrary<WeightedInstance> small() {
        return Arbitraries.randomValue(random -> random(random, random.nextInt(6), random.nextInt(4), 0.6));
    }

    @Provide
    Arbitrary<WeightedInstance> large() {
        return Arbitraries.randomValue(random ->
                random(random, random.nextInt(150), 1 + random.nextInt(40), 0.05 + 0.4 * random.nextDouble()));
    }

    /** Weights from few to many different ones, some negative, mentors who are liked by all, some pins. */
    static WeightedInstance random(Random random, int mentees, int mentors, double density) {
        int levels = 1 + random.nextInt(random.nextBoolean() ? 5 : 1000);
        int most = 1 + random.nextInt(5);
        int[] capacity =
                IntStream.range(0, mentors).map(m -> random.nextInt(most + 1)).toArray();
        int[] room = capacity.clone();
        WeightedInstance.Builder builder = new WeightedInstance.Builder(mentees, capacity);
        double[] popular = random.doubles(mentors).toArray();
        for (int i = 0; i < mentees; i++) {
            for (int m = 0; m < mentors; m++) {
                if (random.nextDouble() < density) {
                    double score = 0.5 * popular[m] + 0.6 * random.nextDouble() - 0.1;
                    builder.pair(
                            i, m, BigDecimal.valueOf(Math.round(score * levels)).divide(BigDecimal.valueOf(8)));
                    if (random.nextInt(30) == 0 && room[m] > 0) {
                        room[m]--;
                        builder.pin(i, m);
                        break;
                    }
                }
            }
        }
        return builder.build();
    }

    private static PairingCertificate solve(WeightedInstance instance, Goal goal) {
        BmatchSolution solution = BmatchSolver.solve(instance, goal);
        return PairingVerifier.verify(
                instance, goal, solution.mentorOf(), Optional.of(solution.duals()), Labels.NUMBERS);
    }

    @Property(tries = 1500)
    void p8_no_matching_of_a_small_instance_is_better(@ForAll("small") WeightedInstance instance) {
        for (Goal goal : List.of(Goal.reach(), Goal.quality(), FLOOR)) {
            PairingCertificate certificate = solve(instance, goal);
            BigDecimal[] best = {null, null};
            all(instance, goal, new int[instance.mentees()], 0, mentorOf -> {
                BigDecimal pairs = BigDecimal.valueOf(
                        Arrays.stream(mentorOf).filter(m -> m != NONE).count());
                BigDecimal total = total(instance, mentorOf);
                int order = best[0] == null ? 1 : goal.mode() == Goal.Mode.REACH ? pairs.compareTo(best[0]) : 0;
                if (order > 0 || order == 0 && total.compareTo(best[1]) > 0) {
                    best[0] = pairs;
                    best[1] = total;
                }
            });
            assertThat(certificate.total()).isEqualByComparingTo(best[1]);
            if (goal.mode() == Goal.Mode.REACH) {
                assertThat(certificate.pairs()).isEqualTo(best[0].intValue());
            }
            assertThat(certificate.optimal()).as("%s", certificate).isTrue();
        }
    }

    private static void all(
            WeightedInstance instance, Goal goal, int[] mentorOf, int i, java.util.function.Consumer<int[]> to) {
        if (i == mentorOf.length) {
            to.accept(mentorOf);
            return;
        }
        int pin = instance.pin(i);
        mentorOf[i] = NONE;
        if (pin == NONE) {
            all(instance, goal, mentorOf, i + 1, to);
        }
        for (int e = instance.start(i); e < instance.end(i); e++) {
            int m = instance.mentor(e);
            boolean considered = pin == m || pin == NONE && instance.weight(e) >= goal.leastUnits(instance);
            // The pinned who come later keep their seats.
            long taken = IntStream.range(0, mentorOf.length)
                    .filter(x -> x < i ? mentorOf[x] == m : x > i && instance.pin(x) == m)
                    .count();
            if (considered && taken < instance.capacity(m)) {
                mentorOf[i] = m;
                all(instance, goal, mentorOf, i + 1, to);
            }
        }
        mentorOf[i] = NONE;
    }

    private static BigDecimal total(WeightedInstance instance, int[] mentorOf) {
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < mentorOf.length; i++) {
            if (mentorOf[i] != NONE) {
                total = total.add(instance.decimal(instance.weight(instance.entry(i, mentorOf[i]))));
            }
        }
        return total;
    }

    @Property(tries = 500)
    void p1_nobody_has_two_mentors_and_no_mentor_more_than_seats_nor_a_pair_that_cannot_be(
            @ForAll("large") WeightedInstance instance) {
        for (Goal goal : List.of(Goal.reach(), Goal.quality(), FLOOR)) {
            assertThat(solve(instance, goal).violations()).isEmpty();
            int[] mentorOf = BmatchSolver.solve(instance, goal).mentorOf();
            int[] held = new int[instance.mentors()];
            for (int i = 0; i < mentorOf.length; i++) {
                if (mentorOf[i] != NONE) {
                    held[mentorOf[i]]++;
                    assertThat(instance.entry(i, mentorOf[i])).isNotEqualTo(NONE);
                }
            }
            for (int m = 0; m < held.length; m++) {
                assertThat(held[m]).isLessThanOrEqualTo(instance.capacity(m));
            }
        }
    }

    @Property(tries = 1500)
    void p8_a_large_one_is_proven_optimal_by_its_duals(@ForAll("large") WeightedInstance instance) {
        for (Goal goal : List.of(Goal.reach(), Goal.quality(), FLOOR)) {
            assertThat(solve(instance, goal)).returns(true, PairingCertificate::optimal);
        }
    }

    @Property(tries = 500)
    void p9_reach_has_as_many_pairs_as_hopcroft_and_karp(@ForAll("large") WeightedInstance instance) {
        assertThat(solve(instance, Goal.reach()).pairs()).isEqualTo(HopcroftKarp.size(instance));
    }

    @Property(tries = 500)
    void p11_pins_are_kept_whatever_the_goal(@ForAll("large") WeightedInstance instance) {
        int[] mentorOf = BmatchSolver.solve(instance, FLOOR).mentorOf();
        for (int i = 0; i < mentorOf.length; i++) {
            assertThat(instance.pin(i)).isIn(NONE, mentorOf[i]);
        }
    }

    @Property(tries = 500)
    void the_verifier_believes_no_changed_dual_and_no_worse_matching(
            @ForAll("large") WeightedInstance instance, @ForAll Random random) {
        BmatchSolution solution = BmatchSolver.solve(instance, Goal.reach());
        int[] worse = solution.mentorOf();
        int[] paired = IntStream.range(0, worse.length)
                .filter(i -> worse[i] != NONE && instance.pin(i) == NONE)
                .toArray();
        if (paired.length > 0) {
            int changed = paired[random.nextInt(paired.length)];
            Duals higher = new Duals(
                    IntStream.range(0, worse.length)
                            .mapToLong(i -> solution.duals().mentee(i) + (i == changed ? 1 : 0))
                            .toArray(),
                    IntStream.range(0, instance.mentors())
                            .mapToLong(solution.duals()::mentor)
                            .toArray());
            assertThat(verify(instance, solution.mentorOf(), higher).optimal()).isFalse();
            worse[changed] = NONE;
            assertThat(verify(instance, worse, solution.duals()).optimal()).isFalse();
        }
    }

    private static PairingCertificate verify(WeightedInstance instance, int[] mentorOf, Duals duals) {
        return PairingVerifier.verify(instance, Goal.reach(), mentorOf, Optional.of(duals), Labels.NUMBERS);
    }

    @Property(tries = 500)
    void the_number_of_blocking_pairs_is_that_of_the_definition(@ForAll("small") WeightedInstance instance) {
        BmatchSolution solution = BmatchSolver.solve(instance, Goal.quality());
        int[] mentorOf = solution.mentorOf();
        long blocking = 0;
        for (int i = 0; i < mentorOf.length; i++) {
            for (int m = 0; m < instance.mentors(); m++) {
                if (instance.entry(i, m) != NONE
                        && wants(instance, mentorOf, i, m)
                        && wanted(instance, mentorOf, i, m)) {
                    blocking++;
                }
            }
        }
        assertThat(solve(instance, Goal.quality()).blocking()).isEqualTo(blocking);
    }

    private static boolean wants(WeightedInstance instance, int[] mentorOf, int i, int m) {
        return mentorOf[i] == NONE || weight(instance, i, m) > weight(instance, i, mentorOf[i]);
    }

    private static boolean wanted(WeightedInstance instance, int[] mentorOf, int i, int m) {
        List<Integer> held = IntStream.range(0, mentorOf.length)
                .filter(x -> mentorOf[x] == m)
                .boxed()
                .toList();
        return held.size() < instance.capacity(m)
                || held.stream().anyMatch(x -> weight(instance, i, m) > weight(instance, x, m));
    }

    private static long weight(WeightedInstance instance, int i, int m) {
        return instance.weight(instance.entry(i, m));
    }
}
