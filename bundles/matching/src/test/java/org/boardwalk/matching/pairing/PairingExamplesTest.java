package org.boardwalk.matching.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.matching.model.Goal;
import org.boardwalk.matching.pairing.PairExplanation.Reason;
import org.junit.jupiter.api.Test;

/** What a mentoring coordinator asks. */
class PairingExamplesTest {
    private static BigDecimal score(String value) {
        return new BigDecimal(value);
    }

    /** Ben fits Maria alone, and Ana fits her better. */
    private static PairingInstance<String, String> circle() {
        return PairingInstance.<String, String>builder()
                .mentee("ana")
                .mentee("ben")
                .mentor("maria", 1)
                .mentor("noah", 2)
                .pair("ana", "maria", score("0.9"))
                .pair("ana", "noah", score("0.2"))
                .pair("ben", "maria", score("0.6"))
                .build();
    }

    @Test
    void reachPairsAsManyAsCanBe() {
        PairingResult<String, String> result = Pairings.solve(circle(), Goal.reach());

        assertThat(result.assignment()).isEqualTo(Map.of("ana", "noah", "ben", "maria"));
        assertThat(result.certificate().total()).isEqualByComparingTo("0.8");
        assertThat(result.certificate().optimal()).isTrue();
        assertThat(result.certificate().blocking())
                .as("ana and maria would rather have each other")
                .isEqualTo(1);
    }

    @Test
    void qualityHasTheHighestTotal() {
        PairingResult<String, String> result = Pairings.solve(circle(), Goal.quality());

        assertThat(result.assignment()).isEqualTo(Map.of("ana", "maria"));
        assertThat(result.unpaired()).containsExactly("ben");
        assertThat(result.certificate().optimal()).isTrue();
    }

    @Test
    void qualityTakesNoPairBelowTheFloorUnlessAPersonDecidedSo() {
        Goal goal = Goal.quality(score("0.65"));

        assertThat(Pairings.solve(circle(), goal).assignment()).isEqualTo(Map.of("ana", "maria"));
        assertThat(Pairings.solve(circle().withPin("ana", "noah"), goal).assignment())
                .isEqualTo(Map.of("ana", "noah"));
        assertThat(Pairings.solve(circle(), goal).explain("ben", "maria").reason())
                .isEqualTo(Reason.BELOW_FLOOR);
    }

    @Test
    void whyNotSaysWhoHoldsTheSeatAtWhichScoreAndWhatItWouldCost() {
        PairingResult<String, String> result = Pairings.solve(circle(), Goal.reach());
        PairExplanation explanation = result.explain("ana", "maria");

        assertThat(explanation.reason()).isEqualTo(Reason.SEATS_TAKEN);
        assertThat(explanation.score()).contains(score("0.9"));
        assertThat(explanation.ownScore()).contains(score("0.2"));
        assertThat(explanation.heldScores()).containsExactly(score("0.6"));
        assertThat(Pairings.costOf(result, "ana", "maria")).contains(new Loss(1, score("-0.1")));
        assertThat(result.explain("ben", "noah").reason()).isEqualTo(Reason.NOT_ACCEPTABLE);
        assertThat(Pairings.costOf(result, "ben", "noah")).isEmpty();
        assertThat(result.explain("ben", "maria").reason()).isEqualTo(Reason.CHOSEN);
    }

    @Test
    void oneMoreSeatChangesWhoHasWhom() {
        PairingResult<String, String> result = Pairings.solve(circle().withCapacity("maria", 2), Goal.reach());

        assertThat(result.assignment()).isEqualTo(Map.of("ana", "maria", "ben", "maria"));
        assertThat(circle().capacity("maria")).isEqualTo(1);
        assertThat(Pairings.solve(circle().withoutPair("ben", "maria"), Goal.reach())
                        .mentorOf("ben"))
                .isEmpty();
        assertThat(Pairings.solve(circle().withPair("ben", "noah", score("0.5")), Goal.reach())
                        .mentorOf("ben"))
                .isEqualTo(Optional.of("noah"));
    }

    @Test
    void weightsThatFloatingPointConfusesAreToldApart() {
        PairingInstance<String, String> close = PairingInstance.<String, String>builder()
                .mentee("ana")
                .mentor("x", 1)
                .mentor("y", 1)
                .pair("ana", "x", score("0.300000000000000"))
                .pair("ana", "y", score("0.300000000000001"))
                .build();

        assertThat(Pairings.solve(close, Goal.quality()).mentorOf("ana")).contains("y");
        assertThat(Pairings.solve(close, Goal.reach()).mentorOf("ana")).contains("y");
    }

    @Test
    void weightsThatCannotBeAddedExactlyAreRefused() {
        PairingInstance.Builder<String, String> large =
                PairingInstance.<String, String>builder().mentee("ana").mentor("x", 1);
        assertThatThrownBy(() ->
                        large.pair("ana", "x", score("900000000000000000")).build())
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("digits");
        assertThatThrownBy(() ->
                        large.pair("ana", "x", score("0.0000000000000001")).build())
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("15 digits after the point");
    }

    @Test
    void contradictionsAreRefusedWithASentence() {
        assertThatThrownBy(() -> circle().withPin("ben", "noah")).hasMessageContaining("no acceptable pair");
        assertThatThrownBy(() -> circle().withPin("ana", "maria").withPin("ben", "maria"))
                .hasMessageContaining("than seats");
        assertThatThrownBy(() -> circle().toBuilder().mentor("maria", 2)).hasMessage("maria is there twice");
        assertThatThrownBy(() -> circle().withPair("dora", "maria", BigDecimal.ONE))
                .hasMessageContaining("add mentee dora");
    }
}
