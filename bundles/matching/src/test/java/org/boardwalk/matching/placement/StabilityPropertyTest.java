package org.boardwalk.matching.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardwalk.matching.model.HrInstance.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.boardwalk.matching.model.HrInstance;
import org.boardwalk.matching.model.Labels;
import org.boardwalk.matching.model.RankedLists;
import org.boardwalk.matching.placement.PlacementSettings.Proposers;
import org.boardwalk.matching.placement.PlacementSettings.Ties;
import org.boardwalk.matching.verify.Blocking;
import org.boardwalk.matching.verify.PlacementCertificate;
import org.boardwalk.matching.verify.PlacementVerifier;

/** P1 to P5, P7, P11 and the bound of Király's algorithm, against definitions taken word by word. */
class StabilityPropertyTest {
    private static final PlacementSettings LOTTERY = PlacementSettings.lottery(5);
    private static final PlacementSettings KIRALY = PlacementSettings.kiraly(5);
    private static final PlacementSettings BY_HOSPITALS = new PlacementSettings(Ties.LOTTERY, 5, Proposers.HOSPITALS);

    @Provide
    Arbitrary<HrInstance> strict() {
        return RandomPlacements.small(0);
    }

    @Provide
    Arbitrary<HrInstance> tied() {
        return RandomPlacements.small(0.4);
    }

    @Provide
    Arbitrary<HrInstance> large() {
        return RandomPlacements.large(0.3);
    }

    @Provide
    Arbitrary<HrInstance> largeStrict() {
        return RandomPlacements.large(0);
    }

    @Provide
    Arbitrary<HrInstance> pinned() {
        return RandomPlacements.pinned();
    }

    private static int[] solve(HrInstance instance, PlacementSettings settings) {
        return HrSolver.solve(instance, settings, Labels.NUMBERS).hospitalOf();
    }

    private static PlacementCertificate verify(HrInstance instance, int[] hospitalOf) {
        return PlacementVerifier.verify(instance, hospitalOf, Labels.NUMBERS);
    }

    @Property(tries = 1000)
    void p1_p2_whoever_proposes_and_however_ties_are_broken_it_is_a_stable_matching(
            @ForAll("large") HrInstance instance) {
        for (PlacementSettings settings : List.of(LOTTERY, KIRALY, BY_HOSPITALS)) {
            assertThat(verify(instance, solve(instance, settings)).stable()).isTrue();
        }
    }

    @Property(tries = 300)
    void the_verifier_finds_exactly_the_blocking_pairs_of_the_definition(@ForAll("tied") HrInstance instance) {
        Plain plain = new Plain(instance);
        plain.matchings(m -> assertThat(found(verify(instance, m))).isEqualTo(plain.blocking(m)));
    }

    @Property(tries = 1000)
    void p3_every_resident_gets_the_best_hospital_she_has_in_any_stable_matching(
            @ForAll("strict") HrInstance instance) {
        Plain plain = new Plain(instance);
        int[] solved = solve(instance, LOTTERY);
        for (int[] stable : plain.stable()) {
            for (int r = 0; r < solved.length; r++) {
                assertThat(plain.residentRank(r, solved[r])).isLessThanOrEqualTo(plain.residentRank(r, stable[r]));
            }
        }
    }

    @Property(tries = 500)
    void p3_hospitals_proposing_is_the_worst_stable_matching_for_every_resident(@ForAll("strict") HrInstance instance) {
        Plain plain = new Plain(instance);
        int[] solved = solve(instance, BY_HOSPITALS);
        for (int[] stable : plain.stable()) {
            for (int r = 0; r < solved.length; r++) {
                assertThat(plain.residentRank(r, solved[r])).isGreaterThanOrEqualTo(plain.residentRank(r, stable[r]));
            }
        }
    }

    @Property(tries = 500)
    void p4_rural_hospitals_get_the_same_residents_whoever_proposes(@ForAll("largeStrict") HrInstance instance) {
        int[] byResidents = solve(instance, LOTTERY);
        int[] byHospitals = solve(instance, BY_HOSPITALS);
        Plain plain = new Plain(instance);
        for (int r = 0; r < byResidents.length; r++) {
            assertThat(byResidents[r] == NONE).isEqualTo(byHospitals[r] == NONE);
        }
        for (int h = 0; h < plain.hospitals(); h++) {
            if (plain.members(byResidents, h).size() < instance.capacity(h)) {
                assertThat(plain.members(byHospitals, h)).isEqualTo(plain.members(byResidents, h));
            }
        }
    }

    /** Any list, also with hospitals she does not want: hospitals may accept whom she did not name. */
    @Property(tries = 150)
    void p5_no_resident_gains_by_any_other_list(@ForAll Random random) {
        int residents = 1 + random.nextInt(5);
        int hospitals = 1 + random.nextInt(3);
        RankedLists own = RandomPlacements.lists(random, residents, hospitals, 0);
        RankedLists theirs = RandomPlacements.lists(random, hospitals, residents, 0);
        int[] seats = random.ints(hospitals, 0, 3).toArray();
        List<List<Integer>> lies = listsOf(IntStream.range(0, hospitals).boxed().toList());
        int[] truthful = solve(new HrInstance.Builder(own, theirs, seats).build(), LOTTERY);
        for (int liar = 0; liar < residents; liar++) {
            List<Integer> truth = IntStream.of(own.choices(liar)).boxed().toList();
            for (List<Integer> lie : lies) {
                HrInstance told = new HrInstance.Builder(withList(own, liar, lie), theirs, seats).build();
                assertThat(worth(truth, solve(told, LOTTERY)[liar])).isLessThanOrEqualTo(worth(truth, truthful[liar]));
            }
        }
    }

    /** More is better; a hospital she does not want is worse than none. */
    private static int worth(List<Integer> truth, int got) {
        return got == NONE ? 0 : truth.contains(got) ? truth.size() - truth.indexOf(got) : -1;
    }

    /** Every order of every part of some hospitals. */
    private static List<List<Integer>> listsOf(List<Integer> hospitals) {
        List<List<Integer>> lists = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < lists.size(); i++) {
            for (int h : hospitals) {
                if (!lists.get(i).contains(h)) {
                    List<Integer> longer = new ArrayList<>(lists.get(i));
                    longer.add(h);
                    lists.add(longer);
                }
            }
        }
        return lists;
    }

    private static RankedLists withList(RankedLists from, int changed, List<Integer> list) {
        RankedLists.Builder lists = new RankedLists.Builder(from.owners(), 16);
        for (int r = 0; r < from.owners(); r++) {
            lists.begin(r);
            for (int h :
                    r == changed ? list : IntStream.of(from.choices(r)).boxed().toList()) {
                lists.add(h, false);
            }
        }
        return lists.build();
    }

    private static int[] capacities(HrInstance instance) {
        return IntStream.range(0, instance.hospitals().owners())
                .map(instance::capacity)
                .toArray();
    }

    @Property(tries = 500)
    void p7_one_more_seat_hurts_no_resident(@ForAll("largeStrict") HrInstance instance, @ForAll Random random) {
        int[] more = capacities(instance);
        more[random.nextInt(more.length)]++;
        HrInstance larger = new HrInstance.Builder(instance.residents(), instance.hospitals(), more).build();
        Plain plain = new Plain(instance);
        int[] before = solve(instance, LOTTERY);
        int[] after = solve(larger, LOTTERY);
        for (int r = 0; r < before.length; r++) {
            assertThat(plain.residentRank(r, after[r])).isLessThanOrEqualTo(plain.residentRank(r, before[r]));
        }
    }

    @Property(tries = 2000)
    void p11_pins_are_kept_and_every_blocking_pair_is_listed_with_the_pin_that_causes_it(
            @ForAll("pinned") HrInstance instance) {
        for (PlacementSettings settings : List.of(LOTTERY, KIRALY, BY_HOSPITALS)) {
            int[] solved = solve(instance, settings);
            PlacementCertificate certificate = verify(instance, solved);
            assertThat(certificate.violations()).isEmpty();
            assertThat(found(certificate)).isEqualTo(new Plain(instance).blocking(solved));
            assertThat(certificate.stableButForPins()).isTrue();
            for (int r = 0; r < solved.length; r++) {
                assertThat(instance.pin(r)).isIn(NONE, solved[r]);
            }
        }
    }

    @Property(tries = 3000)
    void the_bound_on_the_size_holds(@ForAll("tied") HrInstance instance) {
        int most = new Plain(instance)
                .stable().stream().mapToInt(Plain::size).max().orElseThrow();
        for (PlacementSettings settings : List.of(LOTTERY, KIRALY)) {
            HrSolution solution = HrSolver.solve(instance, settings, Labels.NUMBERS);
            SizeBound bound = solution.bound().orElseThrow();
            assertThat(Plain.size(solution.hospitalOf()) * bound.times()).isGreaterThanOrEqualTo(most * bound.per());
        }
    }

    private static TreeSet<String> found(PlacementCertificate certificate) {
        TreeSet<String> found = new TreeSet<>();
        for (Blocking pair : certificate.blocking()) {
            found.add(pair.resident() + " " + pair.hospital()
                    + (pair.ofCouple() ? " " + pair.partner() + " " + pair.partnerHospital() : ""));
        }
        assertThat(found).hasSameSizeAs(certificate.blocking());
        return found;
    }

    /** However often, and whichever hospital gets or loses a seat. */
    @Property
    void solving_again_with_other_capacities_says_what_solving_anew_says(@ForAll("tied") HrInstance instance) {
        for (PlacementSettings settings : List.of(LOTTERY, KIRALY, BY_HOSPITALS)) {
            Resolver resolver = new Resolver(instance, settings, Labels.NUMBERS);
            for (int h = 0; h < instance.hospitals().owners(); h++) {
                for (int seats = 0; seats <= instance.capacity(h) + 1; seats++) {
                    HrInstance changed = instance.withCapacity(h, seats);
                    assertThat(resolver.solve(changed).hospitalOf()).containsExactly(solve(anew(changed), settings));
                }
            }
            assertThat(resolver.solve(instance).hospitalOf()).containsExactly(solve(instance, settings));
        }
    }

    private static HrInstance anew(HrInstance instance) {
        int[] capacity = IntStream.range(0, instance.hospitals().owners())
                .map(instance::capacity)
                .toArray();
        HrInstance.Builder builder = new HrInstance.Builder(instance.residents(), instance.hospitals(), capacity);
        IntStream.range(0, instance.residents().owners()).forEach(r -> builder.priority(r, instance.priority(r)));
        return builder.build();
    }
}
