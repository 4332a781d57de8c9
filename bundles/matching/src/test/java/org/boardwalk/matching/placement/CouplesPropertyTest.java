package org.boardwalk.matching.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.boardwalk.matching.model.HrInstance;
import org.boardwalk.matching.model.Labels;
import org.boardwalk.matching.verify.Blocking;
import org.boardwalk.matching.verify.PlacementCertificate;
import org.boardwalk.matching.verify.PlacementVerifier;

/** P14: with couples it is either verified stable, or exactly what blocks is listed. */
class CouplesPropertyTest {
    @Provide
    Arbitrary<HrInstance> withCouples() {
        return RandomPlacements.withCouples();
    }

    private static PlacementCertificate solve(HrInstance instance) {
        int[] solved = HrSolver.solve(instance, PlacementSettings.lottery(1), Labels.NUMBERS)
                .hospitalOf();
        PlacementCertificate certificate = PlacementVerifier.verify(instance, solved, Labels.NUMBERS);
        assertThat(certificate.violations()).isEmpty();
        assertThat(listed(certificate)).isEqualTo(new Plain(instance).blocking(solved));
        return certificate;
    }

    @Property(tries = 2000)
    void p14_it_never_claims_stability_where_there_is_none(@ForAll("withCouples") HrInstance instance) {
        PlacementCertificate certificate = solve(instance);
        if (certificate.stable()) {
            assertThat(new Plain(instance).stable()).isNotEmpty();
        }
    }

    @Property(tries = 300)
    void p14_the_verifier_finds_exactly_what_blocks(@ForAll("withCouples") HrInstance instance) {
        Plain plain = new Plain(instance);
        plain.matchings(m -> assertThat(listed(PlacementVerifier.verify(instance, m, Labels.NUMBERS)))
                .isEqualTo(plain.blocking(m)));
    }

    @Example
    void p14_it_finds_a_stable_matching_or_nearly_always_the_fewest_that_block() {
        Random random = new Random(20261122);
        int unstable = 0;
        int missed = 0;
        int notFewest = 0;
        for (int i = 0; i < 3000; i++) {
            HrInstance instance =
                    RandomPlacements.withCouples().generator(1).next(random).value();
            int found = solve(instance).blocking().size();
            int[] fewest = {Integer.MAX_VALUE};
            Plain plain = new Plain(instance);
            plain.matchings(
                    m -> fewest[0] = Math.min(fewest[0], plain.blocking(m).size()));
            unstable += fewest[0] > 0 ? 1 : 0;
            missed += fewest[0] == 0 && found > 0 ? 1 : 0;
            notFewest += found > fewest[0] ? 1 : 0;
        }
        assertThat(unstable)
                .as("instances without any stable matching, or this shows nothing")
                .isPositive();
        assertThat(missed)
                .as("stable matchings missed of 3000, %d are unstable, %d not fewest", unstable, notFewest)
                .isZero();
        assertThat(notFewest).isLessThanOrEqualTo(3);
    }

    private static TreeSet<String> listed(PlacementCertificate certificate) {
        TreeSet<String> listed = new TreeSet<>();
        for (Blocking pair : certificate.blocking()) {
            listed.add(pair.resident() + " " + pair.hospital()
                    + (pair.ofCouple() ? " " + pair.partner() + " " + pair.partnerHospital() : ""));
        }
        return listed;
    }
}
