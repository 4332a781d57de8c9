package org.boardwalk.matching.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.matching.placement.MissedChoice.Reason;
import org.boardwalk.matching.verify.Blocking.Cause;
import org.junit.jupiter.api.Test;

/** What a placement coordinator asks. */
class PlacementExamplesTest {
    private static final PlacementSettings LOTTERY = PlacementSettings.lottery(2026);

    private static List<List<String>> list(String... ids) {
        return List.of(ids).stream().map(List::of).toList();
    }

    private static BigDecimal score(String value) {
        return new BigDecimal(value);
    }

    /** One seat at the hospital, which scores; one at the clinic, which takes anybody. */
    private static PlacementInstance.Builder<String, String> term() {
        return PlacementInstance.<String, String>builder()
                .resident("ana", list("hospital", "clinic"))
                .resident("ben", list("hospital", "clinic"))
                .resident("cleo", list("hospital"))
                .hospitalByScore("hospital", 1, Map.of("ana", score("64"), "ben", score("71.5"), "cleo", score("40")))
                .hospital("clinic", 1, List.of(List.of("ana", "ben")));
    }

    @Test
    void whoMissedAChoiceSeesTheSeatsTheLastScoreAndHerOwn() {
        PlacementResult<String, String> result = Placements.solve(term().build(), LOTTERY);

        assertThat(result.assignment()).isEqualTo(Map.of("ana", "clinic", "ben", "hospital"));
        assertThat(result.unplaced()).containsExactly("cleo");
        assertThat(result.certificate().stable()).isTrue();
        assertThat(result.explain("ana"))
                .containsExactly(new MissedChoice<>(
                        "hospital",
                        1,
                        Reason.RANKED_LOWER,
                        1,
                        1,
                        Optional.of(2),
                        Optional.of(1),
                        Optional.of(score("64")),
                        Optional.of(score("71.5"))));
        assertThat(result.explain("ben")).isEmpty();
    }

    @Test
    void aSecondSeatWouldHavePlacedAnaAtTheHospitalButNotCleo() {
        PlacementResult<String, String> result = Placements.solve(term().build(), LOTTERY);

        assertThat(Placements.whatWouldHave(result, "ana", "hospital"))
                .containsExactly(Counterfactual.ONE_MORE_SEAT, Counterfactual.RANKED_AHEAD_OF_LAST_ADMITTED);
        assertThat(Placements.whatWouldHave(result, "cleo", "hospital"))
                .containsExactly(Counterfactual.RANKED_AHEAD_OF_LAST_ADMITTED);
        assertThat(Placements.whatWouldHave(result, "ben", "hospital")).isEmpty();
    }

    @Test
    void oneMoreSeatMovesThesePeople() {
        PlacementInstance<String, String> term = term().build();
        PlacementResult<String, String> now = Placements.solve(term, LOTTERY);
        PlacementResult<String, String> then = Placements.solve(term.withOneMoreSeat("hospital"), LOTTERY);

        assertThat(now.movesTo(then))
                .containsExactly(new Move<>("ana", Optional.of("clinic"), Optional.of("hospital")));
        assertThat(now.movesTo(now)).isEmpty();
    }

    @Test
    void aPinKeepsCleoAndSaysWhomItCosts() {
        PlacementResult<String, String> result = Placements.solve(term().build().withPin("cleo", "hospital"), LOTTERY);

        assertThat(result.hospitalOf("cleo")).contains("hospital");
        assertThat(result.blocking())
                .containsExactly(
                        new BlockingPair<>("ana", "hospital", Optional.empty(), Cause.PINS_AT_HOSPITAL),
                        new BlockingPair<>("ben", "hospital", Optional.empty(), Cause.PINS_AT_HOSPITAL));
        assertThat(result.certificate().stable()).isFalse();
        assertThat(result.certificate().stableButForPins()).isTrue();
        assertThat(result.explain("ben").getFirst().reason()).isEqualTo(Reason.SEATS_PINNED);
    }

    @Test
    void whoIsPinnedElsewhereIsToldSo() {
        PlacementResult<String, String> result = Placements.solve(term().build().withPin("ben", "clinic"), LOTTERY);

        assertThat(result.explain("ben").getFirst().reason()).isEqualTo(Reason.PINNED_ELSEWHERE);
        assertThat(result.blocking().getFirst().cause()).isEqualTo(Cause.PIN_OF_RESIDENT);
    }

    @Test
    void policyComesBeforeTheLottery() {
        PlacementInstance<String, String> tie = PlacementInstance.<String, String>builder()
                .resident("ana", list("site"))
                .resident("ben", list("site"))
                .hospital("site", 1, List.of(List.of("ana", "ben")))
                .priority("ana", 2)
                .priority("ben", 1)
                .build();
        for (long seed = 0; seed < 20; seed++) {
            PlacementResult<String, String> result = Placements.solve(tie, PlacementSettings.lottery(seed));
            assertThat(result.residentsAt("site")).containsExactly("ben");
            assertThat(result.tieOrder()).containsExactly("ben", "ana");
            assertThat(result.explain("ana").getFirst().reason()).isEqualTo(Reason.TIE_BY_POLICY);
        }
    }

    @Test
    void theLotteryGivesEachAChance() {
        PlacementInstance<String, String> tie = PlacementInstance.<String, String>builder()
                .resident("ana", list("site"))
                .resident("ben", list("site"))
                .hospital("site", 1, List.of(List.of("ana", "ben")))
                .build();
        long ana = 0;
        for (long seed = 0; seed < 200; seed++) {
            ana += Placements.solve(tie, PlacementSettings.lottery(seed))
                            .residentsAt("site")
                            .contains("ana")
                    ? 1
                    : 0;
        }
        assertThat(ana).isBetween(70L, 130L);
    }

    /** Ana takes either; if the lottery sends her to the site that is Ben's only one, Ben goes without. */
    @Test
    void kiralyUsesTheTieToPlaceBoth() {
        PlacementInstance<String, String> tie = PlacementInstance.<String, String>builder()
                .resident("ana", List.of(List.of("east", "west")))
                .resident("ben", list("east"))
                .hospital("east", 1, list("ana", "ben"))
                .hospital("west", 1, list("ana"))
                .build();
        for (long seed = 0; seed < 20; seed++) {
            PlacementResult<String, String> result = Placements.solve(tie, PlacementSettings.kiraly(seed));
            assertThat(result.assignment()).isEqualTo(Map.of("ana", "west", "ben", "east"));
            assertThat(result.bound()).contains(new SizeBound(3, 2));
        }
    }

    @Test
    void twoWhoShareARideArePlacedTogetherOrNotAtAll() {
        PlacementInstance<String, String> ride = PlacementInstance.<String, String>builder()
                .resident("ana", list("east", "west"))
                .resident("ben", list("east", "west"))
                .resident("cleo", list("east"))
                .hospital("east", 2, list("cleo", "ana", "ben"))
                .hospital("west", 2, list("ana", "ben"))
                .together(Together.atSameHospital("ana", "ben", List.of("east", "west")))
                .build();
        PlacementResult<String, String> result = Placements.solve(ride, LOTTERY);

        assertThat(result.assignment()).isEqualTo(Map.of("ana", "west", "ben", "west", "cleo", "east"));
        assertThat(result.certificate().stable()).isTrue();
        assertThat(result.bound()).isEmpty();
        assertThat(result.explain("ana").getFirst().reason()).isEqualTo(Reason.TOGETHER);
    }

    /** The couple wants both seats; Cleo wants east then; whoever is placed, somebody blocks (Ronn 1990). */
    @Test
    void whereNoStableMatchingExistsItSaysWhatBlocks() {
        PlacementInstance<String, String> unstable = PlacementInstance.<String, String>builder()
                .resident("ana", list("east"))
                .resident("ben", list("west"))
                .resident("cleo", list("east", "west"))
                .hospital("east", 1, list("ana", "cleo"))
                .hospital("west", 1, list("cleo", "ben"))
                .together(new Together<>("ana", "ben", List.of(new Together.Sites<>("east", "west"))))
                .build();
        PlacementResult<String, String> result = Placements.solve(unstable, LOTTERY);

        assertThat(result.certificate().stable()).isFalse();
        assertThat(result.blocking()).hasSize(1);
        assertThat(result.blocking().getFirst().cause()).isEqualTo(Cause.NO_PIN);
    }

    @Test
    void anExtendedAgreementMakesAPairAcceptable() {
        PlacementInstance<String, String> term = term().build();
        PlacementResult<String, String> result =
                Placements.solve(term.withPair("cleo", "clinic").withSeats("clinic", 2), LOTTERY);

        assertThat(result.hospitalOf("cleo")).contains("clinic");
        assertThat(Placements.solve(term, LOTTERY).hospitalOf("cleo")).isEmpty();
    }

    @Test
    void contradictionsAreRefusedWithASentence() {
        assertThatThrownBy(() -> term().resident("ana", List.of())).hasMessage("ana is there twice");
        assertThatThrownBy(() -> term().resident("dora", list("shop")).build())
                .hasMessage("shop is not in the instance");
        assertThatThrownBy(
                        () -> term().resident("dora", list("clinic", "clinic")).build())
                .hasMessage("dora lists clinic twice");
        assertThatThrownBy(() -> term().pin("cleo", "clinic").build()).hasMessageContaining("no acceptable pair");
        assertThatThrownBy(() ->
                        term().pin("ana", "hospital").pin("ben", "hospital").build())
                .hasMessageContaining("than it has seats");
        assertThatThrownBy(() -> term().build().withSeats("clinic", -1)).hasMessageContaining("negative");
    }

    @Test
    void anIdWithALineBreakIsRefusedAsItWouldForgeTheCanonicalText() {
        assertThatThrownBy(() -> PlacementInstance.<String, String>builder()
                        .resident("a\nb", List.of())
                        .build())
                .hasMessageContaining("line breaks");
    }
}
