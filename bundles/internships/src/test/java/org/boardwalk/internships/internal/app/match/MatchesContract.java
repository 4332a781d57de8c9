package org.boardwalk.internships.internal.app.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.boardwalk.internships.internal.app.match.MatchOffice.BEGINS;
import static org.boardwalk.internships.internal.app.match.MatchOffice.ENDS;
import static org.boardwalk.internships.internal.app.match.MatchOffice.agreement;
import static org.boardwalk.internships.internal.app.match.MatchOffice.covering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.boardwalk.internships.api.event.PlacementMade;
import org.boardwalk.internships.api.match.MatchRun;
import org.boardwalk.internships.api.match.MatchRun.Assignment;
import org.boardwalk.internships.api.match.MatchRun.Override;
import org.boardwalk.internships.api.match.MatchSettings;
import org.boardwalk.internships.api.match.MatchSettings.Pair;
import org.boardwalk.internships.api.match.MatchSettings.Pin;
import org.boardwalk.internships.api.match.MatchSettings.Ties;
import org.boardwalk.internships.api.match.Matches.Difference;
import org.boardwalk.internships.api.match.Matches.Preview;
import org.boardwalk.internships.api.match.WhatIf;
import org.boardwalk.internships.api.match.Why;
import org.boardwalk.internships.api.match.Why.Measure;
import org.boardwalk.internships.api.match.Why.Reason;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.preference.Criterion;
import org.boardwalk.internships.api.preference.Ranking;
import org.boardwalk.internships.api.site.Agreement;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.internal.domain.MemberEntity;
import org.boardwalk.internships.internal.domain.match.RunEntity;
import org.boardwalk.matching.model.HrInstance;
import org.boardwalk.matching.model.Labels;
import org.boardwalk.matching.text.MatchingText;
import org.boardwalk.matching.text.PlacementText;
import org.boardwalk.matching.verify.PlacementVerifier;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.json.JsonMapper;

/** Runs of the matching: what is read, what comes out and why, and how it becomes placements. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MatchesContract {
    private static final MatchSettings PLAIN = MatchSettings.lottery(7);

    private MatchOffice office;

    abstract TestData open();

    @BeforeAll
    void openOffice() {
        office = new MatchOffice(open());
    }

    @BeforeEach
    void emptyOffice() {
        office.empty();
    }

    @AfterAll
    void closeOffice() {
        office.close();
    }

    private MatchRun run(MatchSettings settings) {
        return office.matches.run(office.term(), "Run", settings);
    }

    private static Optional<UUID> placeOf(MatchRun run, UUID person) {
        return assignment(run, person).opportunityId();
    }

    private static Assignment assignment(MatchRun run, UUID person) {
        return run.assignments().stream()
                .filter(one -> one.participantId().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private Why.Line whyNot(MatchRun run, UUID person, Opportunity opportunity) {
        return office.matches.why(run.id(), person).lines().stream()
                .filter(line -> line.opportunityId().equals(opportunity.id()))
                .findFirst()
                .orElseThrow();
    }

    private static void assertProblem(ThrowingCallable work, String code, Object... arguments) {
        assertThatThrownBy(work).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.arguments()).containsExactly(arguments);
        });
    }

    private static MatchSettings pinned(UUID person, Opportunity opportunity) {
        return new MatchSettings(
                Ties.LOTTERY,
                7,
                Set.of(),
                List.of(new Pin(person, opportunity.id(), "Works there already")),
                List.of(),
                List.of());
    }

    // --- running -----------------------------------------------------------------------------------------------------

    @Test
    void everybody_gets_the_best_seat_that_a_site_gives_nobody_it_likes_more() {
        Opportunity clinic = office.seats(1);
        Opportunity hospital = office.seats(1);
        UUID maria = office.person();
        UUID jordan = office.person();
        UUID alex = office.person();
        office.wants(maria, clinic, hospital);
        office.wants(jordan, clinic, hospital);
        office.wants(alex, clinic);
        office.prefers(clinic, jordan, maria, alex);

        MatchRun run = run(PLAIN);

        assertThat(assignment(run, jordan))
                .isEqualTo(new Assignment(jordan, Optional.of(clinic.id()), Optional.of(1), false));
        assertThat(assignment(run, maria))
                .isEqualTo(new Assignment(maria, Optional.of(hospital.id()), Optional.of(2), false));
        assertThat(assignment(run, alex)).isEqualTo(new Assignment(alex, Optional.empty(), Optional.empty(), false));
        assertThat(run.certificate().stable()).isTrue();
        assertThat(run.certificate().placed()).isEqualTo(2);
        assertThat(run.line().people()).isEqualTo(3);
        assertThat(run.line().placed()).isEqualTo(2);
        assertThat(run.line().madeBy()).isEqualTo("Dana Reyes");
        assertThat(run.seats())
                .extracting(MatchRun.Seats::seats, MatchRun.Seats::filled)
                .containsOnly(org.assertj.core.groups.Tuple.tuple(1, 1));
        assertThat(office.placed()).isEmpty();
    }

    @Test
    void a_run_is_kept_with_its_input_and_verified_again_from_that_alone() throws IOException {
        Opportunity clinic = office.seats(1);
        UUID maria = office.person();
        office.wants(maria, clinic);
        MatchRun run = run(PLAIN);
        office.byHand(maria, clinic);

        MatchRun kept = office.matches.find(run.id()).orElseThrow();
        assertThat(kept.assignments()).isEqualTo(run.assignments());
        assertThat(kept.settings()).isEqualTo(PLAIN);
        assertThat(office.matches.runs(office.term())).containsExactly(run.line());
        assertThat(office.matches.verify(run.id()).stable()).isTrue();

        ByteArrayOutputStream input = new ByteArrayOutputStream();
        ByteArrayOutputStream matching = new ByteArrayOutputStream();
        office.matches.writeInstance(run.id(), input);
        office.matches.writeMatching(run.id(), matching);
        assertThat(input.toString()).contains("# resident 1 is " + maria, "# hospital 1 is " + clinic.id());
        assertThat(foreign(input.toByteArray(), matching.toByteArray())).isTrue();
        assertThat(org.boardwalk.internships.internal.domain.match.KeptRun.sha256(input.toByteArray()))
                .isEqualTo(run.inputHash());
    }

    /** As any program would that knows the text formats and nothing of the module. */
    private static boolean foreign(byte[] input, byte[] matching) {
        try {
            HrInstance instance = PlacementText.read(input);
            MatchingText.Read read = MatchingText.read(
                    matching,
                    instance.residents().owners(),
                    instance.hospitals().owners());
            return PlacementVerifier.verify(instance, read.partners(), Labels.NUMBERS)
                    .stable();
        } catch (org.boardwalk.matching.text.InputException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void a_run_that_an_earlier_version_kept_says_the_same_and_is_verified_once_more_only() {
        Opportunity clinic = office.seats(1);
        Opportunity gone = office.seats(1);
        UUID paper = office.requirement("Paper");
        Opportunity strict = office.seats(office.site(covering()), 1, paper);
        UUID maria = office.person();
        office.wants(maria, strict, gone, clinic);
        office.wish(strict, Optional.empty(), List.of(new Criterion(Criterion.Kind.COMPLIANT, "", 20)));
        office.wants(office.person(), clinic);
        MatchRun run = run(PLAIN.with(List.of(new WhatIf.WithoutOpportunity(gone.id()))));
        Why why = office.matches.why(run.id(), maria);
        keptBefore(run.id());

        assertThat(office.matches.why(run.id(), maria)).isEqualTo(why);
        MatchRun opened = office.matches.find(run.id()).orElseThrow();

        assertThat(opened.assignments()).isEqualTo(run.assignments());
        assertThat(opened.seats()).isEqualTo(run.seats());
        assertThat(opened.settings()).isEqualTo(run.settings());
        assertThat(opened.certificate())
                .usingRecursiveComparison()
                .ignoringFields("verifiedAt")
                .isEqualTo(run.certificate());
        assertThat(office.matches.find(run.id())).contains(opened);
        assertThat(office.matches.why(run.id(), maria)).isEqualTo(why);
        assertThat(office.matches.verify(run.id()).problems()).isEmpty();
    }

    private void keptBefore(UUID run) {
        byte[] facts = office.data.transactions().read(() -> JsonMapper.builder()
                .build()
                .writeValueAsBytes(
                        office.entities.find(RunEntity.class, run).run().facts()));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(facts);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        office.data.transactions().write(() -> office.entities
                .createNativeQuery(
                        "UPDATE internships_run SET facts = ?1, result = NULL, certificate = NULL WHERE id = ?2")
                .setParameter(1, packed.toByteArray())
                .setParameter(2, run.toString())
                .executeUpdate());
    }

    @Test
    void an_input_that_was_changed_afterwards_is_found() {
        Opportunity clinic = office.seats(1);
        office.wants(office.person(), clinic);
        office.wants(office.person(), clinic);
        MatchRun run = run(PLAIN);
        MatchRun other = run(MatchSettings.lottery(8));
        assertThat(other.inputHash()).isEqualTo(run.inputHash());
        office.person();
        MatchRun larger = run(PLAIN);
        office.data.transactions().write(() -> office.entities
                .createNativeQuery("UPDATE internships_run SET input_hash = ?1 WHERE id = ?2")
                .setParameter(1, larger.inputHash())
                .setParameter(2, run.id().toString())
                .executeUpdate());

        MatchRun.Certificate found = office.matches.verify(run.id());
        assertThat(found.stable()).isFalse();
        assertThat(found.problems()).containsExactly("the kept input is not the one that was solved");
    }

    @Test
    void the_same_data_and_seed_give_the_same_result_and_another_seed_may_not() {
        Opportunity clinic = office.seats(1);
        List<UUID> people = IntStream.range(0, 12)
                .mapToObj(number -> office.person())
                .peek(person -> office.wants(person, clinic))
                .toList();

        List<UUID> winners = IntStream.range(0, 20)
                .mapToObj(seed -> run(MatchSettings.lottery(seed / 2)))
                .map(run -> people.stream()
                        .filter(person -> placeOf(run, person).isPresent())
                        .findFirst()
                        .orElseThrow())
                .toList();

        for (int seed = 0; seed < 10; seed++) {
            assertThat(winners.get(2 * seed)).isEqualTo(winners.get(2 * seed + 1));
        }
        assertThat(Set.copyOf(winners)).hasSizeGreaterThan(1);
    }

    @Test
    void who_has_priority_wins_every_tie_whatever_the_lottery_says() {
        Opportunity clinic = office.seats(1);
        for (int i = 0; i < 8; i++) {
            office.wants(office.person(), clinic);
        }
        UUID veteran = office.person();
        office.wants(veteran, clinic);
        for (int seed = 0; seed < 5; seed++) {
            MatchRun run = run(new MatchSettings(Ties.LOTTERY, seed, Set.of(veteran), List.of(), List.of(), List.of()));
            assertThat(placeOf(run, veteran)).contains(clinic.id());
        }
    }

    @Test
    void kiraly_uses_ties_to_place_more_people() {
        // With the lottery alone one of the two may take the seat that is the other's only one.
        Opportunity clinic = office.seats(1);
        Opportunity hospital = office.seats(1);
        UUID flexible = office.person();
        UUID bound = office.person();
        office.says(flexible, new Ranking(List.of(List.of(clinic.id()), List.of(hospital.id())), Set.of(), false));
        office.wants(bound, clinic);
        MatchRun run = run(new MatchSettings(Ties.KIRALY, 1, Set.of(), List.of(), List.of(), List.of()));

        assertThat(run.certificate().placed()).isEqualTo(2);
        assertThat(run.certificate().bound()).contains(new MatchRun.Bound(3, 2));
        assertThat(whyNot(run, flexible, clinic).reason()).isEqualTo(Reason.TIE_TO_PLACE_MORE);
    }

    @Test
    void who_said_nothing_goes_anywhere_and_who_is_placed_already_is_left_out() {
        Opportunity clinic = office.seats(2);
        UUID maria = office.person();
        UUID jordan = office.person();
        office.byHand(jordan, clinic);

        MatchRun run = run(PLAIN);

        assertThat(run.assignments())
                .containsExactly(new Assignment(maria, Optional.of(clinic.id()), Optional.empty(), false));
        assertThat(run.seats()).extracting(MatchRun.Seats::seats).containsExactly(1);
    }

    @Test
    void nobody_to_place_and_no_seats_are_said() {
        assertProblem(() -> run(PLAIN), "internships.match.nobody");
        office.person();
        assertProblem(() -> run(PLAIN), "internships.match.noSeats");
        assertProblem(() -> office.matches.run(UUID.randomUUID(), "Run", PLAIN), "internships.term.notFound");
    }

    @Test
    void an_agreement_that_allows_fewer_people_than_there_are_seats_is_kept() {
        MatchOffice.Site site = office.site(agreement(ENDS, 3));
        Opportunity ward = office.seats(site, 2);
        Opportunity front = office.seats(site, 4);
        for (int i = 0; i < 6; i++) {
            office.person();
        }

        MatchRun run = run(PLAIN);

        assertThat(run.certificate().placed()).isEqualTo(3);
        assertThat(run.seats().stream().mapToInt(MatchRun.Seats::cut).sum()).isEqualTo(3);
        office.matches.publish(run.id(), run.line().lock(), List.of());
        assertThat(office.taken(ward) + office.taken(front)).isEqualTo(3);
    }

    // --- pins and pairs ----------------------------------------------------------------------------------------------

    @Test
    void a_pinned_pair_stays_and_whoever_suffers_from_it_is_listed() {
        Opportunity clinic = office.seats(1);
        UUID maria = office.person();
        UUID jordan = office.person();
        office.wants(maria, clinic);
        office.says(jordan, new Ranking(List.of(), Set.of(clinic.id()), true));
        office.prefers(clinic, maria, jordan);

        MatchRun run = run(pinned(jordan, clinic));

        assertThat(assignment(run, jordan).pinned()).isTrue();
        assertThat(placeOf(run, jordan)).contains(clinic.id());
        assertThat(run.certificate().stable()).isFalse();
        assertThat(run.certificate().blocking())
                .containsExactly(new MatchRun.Blocking(maria, clinic.id(), true, Optional.empty()));
        assertThat(whyNot(run, maria, clinic).reason()).isEqualTo(Reason.PINNED);
    }

    @Test
    void a_pin_needs_a_reason_a_seat_an_agreement_and_days_without_another_placement() {
        Opportunity clinic = office.seats(1);
        Opportunity uncovered = office.seats(office.site(agreement(ENDS.minusDays(1), 0)), 1);
        UUID maria = office.person();
        UUID jordan = office.person();
        Pin pin = new Pin(maria, clinic.id(), " ");
        assertProblem(
                () -> run(new MatchSettings(Ties.LOTTERY, 1, Set.of(), List.of(pin), List.of(), List.of())),
                "internships.reasonMissing");
        assertProblem(() -> run(pinned(UUID.randomUUID(), clinic)), "internships.match.badPin.person");
        assertProblem(() -> run(pinned(maria, uncovered)), "internships.match.badPin.NO_AGREEMENT");
        Pin one = new Pin(maria, clinic.id(), "x");
        Pin two = new Pin(jordan, clinic.id(), "x");
        assertProblem(
                () -> run(new MatchSettings(Ties.LOTTERY, 1, Set.of(), List.of(one, two), List.of(), List.of())),
                "internships.match.badPin.seats",
                1);
    }

    @Test
    void two_who_share_a_ride_go_to_the_same_location_or_nowhere() {
        MatchOffice.Site mercy = office.site(covering());
        Opportunity ward = office.seats(mercy, 1);
        Opportunity front = office.seats(mercy, 1);
        Opportunity elsewhere = office.seats(2);
        UUID maria = office.person();
        UUID jordan = office.person();
        office.wants(maria, elsewhere, ward);
        office.wants(jordan, front);
        MatchRun run = run(together(new Pair(maria, jordan)));

        assertThat(placeOf(run, maria)).contains(ward.id());
        assertThat(placeOf(run, jordan)).contains(front.id());
        assertThat(whyNot(run, maria, elsewhere).reason()).isEqualTo(Reason.TOGETHER);
        assertProblem(
                () -> run(new MatchSettings(
                        Ties.KIRALY, 1, Set.of(), List.of(), List.of(new Pair(maria, jordan)), List.of())),
                "internships.match.togetherKiraly");
        assertProblem(
                () -> run(new MatchSettings(
                        Ties.LOTTERY, 1, Set.of(), List.of(), List.of(new Pair(maria, maria)), List.of())),
                "internships.match.badPair");
    }

    // --- why ---------------------------------------------------------------------------------------------------------

    @Test
    void each_missed_choice_has_its_cut_off_and_a_change_that_a_further_run_confirmed() {
        UUID paper = office.requirement("Paper");
        Opportunity clinic = office.seats(1);
        Opportunity hospital = office.seats(1);
        UUID maria = office.person();
        UUID jordan = office.person();
        office.wants(maria, clinic, hospital);
        office.wants(jordan, clinic);
        office.prefers(clinic, jordan, maria);
        office.waive(maria, paper);

        MatchRun run = run(PLAIN);
        Why why = office.matches.why(run.id(), maria);

        assertThat(why.assigned()).contains(hospital.id());
        assertThat(why.choice()).contains(2);
        assertThat(why.ranked()).isEqualTo(2);
        assertThat(why.lines())
                .containsExactly(new Why.Line(
                        clinic.id(),
                        1,
                        Reason.OTHERS_BEFORE,
                        1,
                        Measure.PLACE,
                        Optional.of(1),
                        Optional.of(2),
                        List.of(),
                        List.of(),
                        Optional.of(new WhatIf.Seats(clinic.id(), 1)),
                        true));
        assertThat(office.matches.why(run.id(), jordan).lines()).isEmpty();
        assertProblem(() -> office.matches.why(run.id(), UUID.randomUUID()), "internships.match.unknown");
    }

    @Test
    void points_for_criteria_are_compared_and_what_is_missing_is_said() {
        UUID paper = office.requirement("Paper");
        Opportunity clinic = office.seats(office.site(covering()), 1, paper);
        UUID maria = office.person();
        UUID jordan = office.person();
        office.wants(maria, clinic);
        office.wants(jordan, clinic);
        Criterion ready = new Criterion(Criterion.Kind.COMPLIANT, "", 20);
        office.wish(clinic, Optional.empty(), List.of(ready));
        office.waive(jordan, paper);

        MatchRun run = run(PLAIN);

        assertThat(placeOf(run, jordan)).contains(clinic.id());
        Why.Line line = whyNot(run, maria, clinic);
        assertThat(line.reason()).isEqualTo(Reason.NOT_COMPLIANT);
        assertThat(line.requirements()).containsExactly(paper);
        assertThat(line.missing()).containsExactly(ready);
        assertThat(line.lastAdmitted()).contains(20);
        assertThat(line.wouldChange()).isEmpty();
    }

    @Test
    void a_paper_that_would_have_given_the_seat_is_named() {
        UUID paper = office.requirement("Paper");
        Opportunity clinic = office.seats(office.site(covering()), 1, paper);
        Opportunity hospital = office.seats(1);
        UUID maria = office.person();
        UUID jordan = office.person();
        office.wants(maria, clinic, hospital);
        office.wants(jordan, clinic);
        office.waive(jordan, paper);
        office.prefers(clinic, maria, jordan);

        MatchRun run = run(PLAIN);

        assertThat(placeOf(run, maria)).contains(hospital.id());
        assertThat(whyNot(run, maria, clinic).wouldChange()).contains(new WhatIf.Compliant(maria));
        MatchRun asIf = run(PLAIN.with(List.of(new WhatIf.Compliant(maria))));
        assertThat(placeOf(asIf, maria)).contains(clinic.id());
    }

    @Test
    void an_agreement_that_would_have_given_the_seat_is_named_and_nobody_whom_others_go_before_is_promised_one() {
        Opportunity uncovered = office.seats(office.site(agreement(ENDS.minusDays(1), 0)), 1);
        Opportunity hospital = office.seats(3);
        UUID maria = office.person();
        UUID jordan = office.person();
        UUID silent = office.person();
        office.wants(maria, uncovered, hospital);
        office.wants(jordan, uncovered, hospital);
        office.prefers(uncovered, maria, jordan, silent);

        MatchRun run = run(PLAIN);

        WhatIf covered = new WhatIf.Covered(uncovered.id());
        assertThat(whyNot(run, maria, uncovered).wouldChange()).contains(covered);
        assertThat(whyNot(run, jordan, uncovered).reason()).isEqualTo(Reason.NO_AGREEMENT);
        assertThat(whyNot(run, jordan, uncovered).wouldChange()).isEmpty();
        MatchRun asIf = run(PLAIN.with(List.of(covered)));
        assertThat(placeOf(asIf, maria)).contains(uncovered.id());
        assertThat(placeOf(asIf, jordan)).contains(hospital.id());
        assertThat(office.matches.find(asIf.id()).orElseThrow().settings().changes())
                .containsExactly(covered);
    }

    @Test
    void somebody_who_said_nothing_competes_for_a_seat_an_agreement_would_open() {
        Opportunity uncovered = office.seats(office.site(agreement(ENDS.minusDays(1), 0)), 1);
        UUID silent = office.person();
        UUID maria = office.person();
        office.wants(maria, uncovered);
        office.prefers(uncovered, silent, maria);
        office.seats(1);

        MatchRun run = run(PLAIN);

        WhatIf covered = new WhatIf.Covered(uncovered.id());
        boolean confirmed = placeOf(run(PLAIN.with(List.of(covered))), maria)
                .filter(uncovered.id()::equals)
                .isPresent();
        assertThat(whyNot(run, maria, uncovered).wouldChange().isPresent()).isEqualTo(confirmed);
    }

    @Test
    void an_agreement_that_would_have_given_the_seat_is_named_also_where_two_go_together() {
        Opportunity uncovered = office.seats(office.site(agreement(ENDS.minusDays(1), 0)), 1);
        Opportunity hospital = office.seats(4);
        UUID maria = office.person();
        Pair pair = new Pair(office.person(), office.person());
        office.wants(maria, uncovered, hospital);
        office.wants(pair.one(), hospital);
        office.wants(pair.other(), hospital);

        MatchRun run = run(together(pair));

        WhatIf covered = new WhatIf.Covered(uncovered.id());
        assertThat(whyNot(run, maria, uncovered).wouldChange()).contains(covered);
        assertThat(placeOf(run(together(pair).with(List.of(covered))), maria)).contains(uncovered.id());
    }

    @Test
    void two_who_go_together_are_told_what_would_give_them_both_a_seat_and_nobody_behind_them_is_promised_it() {
        Opportunity uncovered = office.seats(office.site(agreement(ENDS.minusDays(1), 0)), 2);
        Opportunity hospital = office.seats(4);
        UUID maria = office.person();
        Pair pair = new Pair(office.person(), office.person());
        List.of(maria, pair.one(), pair.other()).forEach(person -> office.wants(person, uncovered, hospital));
        office.prefers(uncovered, pair.one(), pair.other(), maria);

        MatchRun run = run(together(pair));

        WhatIf covered = new WhatIf.Covered(uncovered.id());
        assertThat(whyNot(run, pair.one(), uncovered).wouldChange()).contains(covered);
        assertThat(whyNot(run, maria, uncovered))
                .extracting(Why.Line::wouldChange, Why.Line::tried)
                .containsExactly(Optional.empty(), true);
        MatchRun asIf = run(together(pair).with(List.of(covered)));
        assertThat(List.of(placeOf(asIf, pair.one()), placeOf(asIf, pair.other()), placeOf(asIf, maria)))
                .containsExactly(Optional.of(uncovered.id()), Optional.of(uncovered.id()), Optional.of(hospital.id()));
    }

    @Test
    void a_paper_of_one_that_would_have_given_two_their_seats_is_named() {
        UUID paper = office.requirement("Paper");
        Opportunity clinic = office.seats(office.site(covering()), 2, paper);
        Opportunity hospital = office.seats(2);
        Pair pair = new Pair(office.person(), office.person());
        office.wants(pair.one(), clinic, hospital);
        office.wants(pair.other(), clinic, hospital);
        office.waive(pair.other(), paper);

        MatchRun run = run(together(pair));

        assertThat(placeOf(run, pair.one())).contains(hospital.id());
        WhatIf compliant = new WhatIf.Compliant(pair.one());
        assertThat(whyNot(run, pair.one(), clinic).wouldChange()).contains(compliant);
        assertThat(placeOf(run(together(pair).with(List.of(compliant))), pair.other()))
                .contains(clinic.id());
    }

    @Test
    void what_was_not_tried_is_not_passed_off_as_impossible() {
        UUID maria = office.person();
        Opportunity[] clinics = new Opportunity[10];
        for (int i = 0; i < clinics.length; i++) {
            clinics[i] = office.seats(1);
        }
        office.wants(maria, clinics);

        MatchRun run = run(PLAIN.with(Arrays.stream(clinics)
                .map(one -> (WhatIf) new WhatIf.Seats(one.id(), -1))
                .limit(clinics.length - 1L)
                .toList()));

        assertThat(office.matches.why(run.id(), maria).lines())
                .extracting(Why.Line::tried)
                .containsExactly(true, true, true, true, true, true, true, true, false);
    }

    private static MatchSettings together(Pair pair) {
        return new MatchSettings(Ties.LOTTERY, 1, Set.of(), List.of(), List.of(pair), List.of());
    }

    @Test
    void the_other_placement_that_kept_somebody_from_a_seat_is_named() {
        UUID maria = office.person();
        Opportunity clinic = office.seats(1);
        Opportunity hospital = office.seats(1);
        office.wants(maria, clinic, hospital);
        office.elsewhere(maria, BEGINS.minusDays(20), BEGINS);

        MatchRun run = run(PLAIN);

        assertThat(placeOf(run, maria)).isEmpty();
        Why.Line line = whyNot(run, maria, clinic);
        assertThat(line.reason()).isEqualTo(Reason.OVERLAP);
        WhatIf free = new WhatIf.WithoutOverlap(maria);
        assertThat(line.wouldChange()).contains(free);
        assertThat(placeOf(run(PLAIN.with(List.of(free))), maria)).contains(clinic.id());
    }

    @Test
    void where_two_things_stand_in_the_way_no_single_change_is_promised() {
        UUID paper = office.requirement("Paper");
        Opportunity clinic = office.seats(office.site(covering()), 1, paper);
        Opportunity refusing = office.seats(office.site(covering()), 1, paper);
        UUID maria = office.person();
        office.wants(maria, clinic, refusing);
        office.elsewhere(maria, BEGINS.minusDays(20), BEGINS);
        office.wish(refusing, Optional.of(new Ranking(List.of(), Set.of(maria), true)), List.of());
        office.seats(1);

        MatchRun run = run(PLAIN);

        assertThat(office.matches.why(run.id(), maria).lines())
                .extracting(Why.Line::reason, Why.Line::wouldChange)
                .containsOnly(tuple(Reason.OVERLAP, Optional.empty()));
    }

    @Test
    void people_without_their_papers_take_part_when_the_run_says_so_and_the_reason_stays_with_their_placement() {
        UUID paper = office.requirement("Paper");
        Opportunity clinic = office.seats(office.site(covering()), 2, paper);
        UUID maria = office.person();
        UUID jordan = office.person();
        office.wants(maria, clinic);
        office.wants(jordan, clinic);
        office.waive(jordan, paper);
        MatchRun strict = run(PLAIN);
        assertThat(placeOf(strict, maria)).isEmpty();
        assertThat(office.matches.why(strict.id(), maria).papersLater()).isFalse();

        MatchRun run = run(PLAIN.withPapersLater("Due a week before"));

        assertThat(placeOf(run, maria)).contains(clinic.id());
        assertThat(office.matches.find(run.id()).orElseThrow().settings().papersLater())
                .contains("Due a week before");
        assertThat(office.matches.why(run.id(), maria).papersLater()).isTrue();
        assertThat(office.matches.preview(run.id(), List.of()).obstacles()).isEmpty();
        office.matches.publish(run.id(), run.line().lock(), List.of());
        assertThat(office.placed())
                .extracting(Placement::participantId, Placement::reason)
                .containsExactlyInAnyOrder(tuple(maria, "Due a week before"), tuple(jordan, ""));
    }

    @Test
    void a_run_for_people_without_their_papers_needs_a_reason() {
        office.wants(office.person(), office.seats(1));
        assertProblem(() -> run(PLAIN.withPapersLater(" ")), "internships.reasonMissing");
    }

    @Test
    void every_other_obstacle_has_its_reason() {
        UUID maria = office.person();
        Opportunity uncovered = office.seats(office.site(agreement(ENDS.minusDays(1), 0)), 1);
        Opportunity refusing = office.seats(1);
        Opportunity full = office.seats(1);
        UUID rival = office.person();
        office.byHand(rival, full);
        Opportunity withdrawn = office.seats(1);
        office.wants(maria, uncovered, refusing, full, withdrawn);
        office.wish(refusing, Optional.of(new Ranking(List.of(), Set.of(maria), true)), List.of());

        MatchRun run = run(PLAIN.with(List.of(new WhatIf.WithoutOpportunity(withdrawn.id()))));

        assertThat(office.matches.why(run.id(), maria).lines())
                .extracting(Why.Line::reason)
                .containsExactly(Reason.NO_AGREEMENT, Reason.REFUSED_BY_SITE, Reason.NO_SEATS, Reason.NOT_OFFERED);
    }

    @Test
    void a_lost_tie_says_what_decided() {
        Opportunity clinic = office.seats(1);
        UUID maria = office.person();
        UUID veteran = office.person();
        office.wants(maria, clinic);
        office.wants(veteran, clinic);
        MatchRun byPriority = run(new MatchSettings(Ties.LOTTERY, 1, Set.of(veteran), List.of(), List.of(), List.of()));
        assertThat(whyNot(byPriority, maria, clinic).reason()).isEqualTo(Reason.TIE_BY_PRIORITY);
        MatchRun byLottery = run(PLAIN);
        UUID loser = placeOf(byLottery, maria).isPresent() ? veteran : maria;
        assertThat(whyNot(byLottery, loser, clinic).reason()).isEqualTo(Reason.TIE_BY_LOTTERY);
    }

    // --- what if -----------------------------------------------------------------------------------------------------

    @Test
    void a_what_if_changes_a_copy_and_tells_whose_outcome_differs() {
        Opportunity clinic = office.seats(1);
        UUID maria = office.person();
        UUID jordan = office.person();
        office.wants(maria, clinic);
        office.wants(jordan, clinic);
        office.prefers(clinic, jordan, maria);
        MatchRun now = run(PLAIN);

        MatchRun more = run(PLAIN.with(List.of(new WhatIf.Seats(clinic.id(), 1))));
        MatchRun without = run(PLAIN.with(List.of(new WhatIf.WithoutParticipant(jordan))));

        assertThat(Difference.between(now, more))
                .isEqualTo(Map.of(maria, new Difference(Optional.empty(), Optional.of(clinic.id()))));
        assertThat(Difference.between(now, without))
                .isEqualTo(Map.of(
                        maria, new Difference(Optional.empty(), Optional.of(clinic.id())),
                        jordan, new Difference(Optional.of(clinic.id()), Optional.empty())));
        assertThat(more.line().whatIf()).isTrue();
        assertThat(run(PLAIN).inputHash()).isEqualTo(now.inputHash());
        assertProblem(
                () -> office.matches.publish(more.id(), more.line().lock(), List.of()), "internships.match.whatIf");
    }

    @Test
    void an_agreement_can_be_extended_in_a_copy() {
        Agreement short_ = agreement(ENDS.minusDays(10), 0);
        Opportunity clinic = office.seats(office.site(short_), 1);
        UUID maria = office.person();
        office.wants(maria, clinic);
        Opportunity other = office.seats(1);
        assertThat(placeOf(run(PLAIN), maria)).isEmpty();
        MatchRun extended = run(PLAIN.with(List.of(new WhatIf.AgreementUntil(short_.id(), ENDS))));
        assertThat(placeOf(extended, maria)).contains(clinic.id());
        assertThat(other).isNotNull();
    }

    // --- publishing --------------------------------------------------------------------------------------------------

    @Test
    void a_published_run_has_become_placements_and_people_are_told_without_a_name_or_place() {
        Opportunity clinic = office.seats(1);
        UUID maria = office.person();
        UUID jordan = office.person();
        office.wants(maria, clinic);
        office.wants(jordan, clinic);
        office.prefers(clinic, maria, jordan);
        MatchRun run = run(PLAIN);
        assertThat(office.matches.preview(run.id(), List.of())).isEqualTo(new Preview(1, 1, Map.of(), List.of()));

        MatchRun published = office.matches.publish(run.id(), run.line().lock(), List.of());

        assertThat(published.line().state()).isEqualTo(MatchRun.State.PUBLISHED);
        assertThat(published.line().publishedBy()).contains("Dana Reyes");
        Instant at = published.line().publishedAt().orElseThrow();
        assertThat(office.matches.publishedSince(at)).containsExactly(published.line());
        assertThat(office.matches.publishedSince(at.plusMillis(1))).isEmpty();
        assertThat(office.placed()).singleElement().satisfies(placement -> {
            assertThat(placement.participantId()).isEqualTo(maria);
            assertThat(placement.runId()).contains(run.id());
            assertThat(placement.from()).isEqualTo(BEGINS);
            assertThat(placement.until()).isEqualTo(ENDS);
        });
        assertThat(office.letters).hasSize(2).allSatisfy(letter -> assertThat(letter.subject() + letter.text())
                .contains("https://board.example.org/my-match")
                .doesNotContain("Records", "Site"));
        assertProblem(
                () -> office.matches.publish(run.id(), published.line().lock(), List.of()),
                "internships.match.settled");
        assertProblem(() -> office.matches.publish(run.id(), run.line().lock(), List.of()), "platform.conflict");
    }

    @Test
    void whoever_was_placed_meanwhile_stops_all_of_it_and_is_listed_before() {
        Opportunity clinic = office.seats(1);
        Opportunity hospital = office.seats(1);
        UUID maria = office.person();
        UUID jordan = office.person();
        office.wants(maria, clinic);
        office.wants(jordan, hospital);
        MatchRun run = run(PLAIN);
        office.byHand(maria, hospital);

        Preview preview = office.matches.preview(run.id(), List.of());
        assertThat(preview.obstacles().get(maria).code()).isEqualTo("internships.placement.overlaps");
        assertThat(preview.obstacles().get(jordan).code()).isEqualTo("internships.placement.full");
        assertProblem(
                () -> office.matches.publish(run.id(), run.line().lock(), List.of()), "internships.match.stale", 2);
        assertThat(office.placed()).hasSize(1);
        assertThat(office.letters).isEmpty();

        List<Override> settled = List.of(
                new Override(maria, Optional.empty(), "Placed by hand"),
                new Override(jordan, Optional.of(clinic.id()), "Hospital was given away"));
        assertThat(office.matches.preview(run.id(), settled).obstacles()).isEmpty();
        MatchRun published = office.matches.publish(run.id(), run.line().lock(), settled);
        assertThat(published.overrides()).isEqualTo(settled);
        assertThat(office.taken(clinic)).isEqualTo(1);
        assertThat(office.placements.of(jordan))
                .singleElement()
                .extracting(Placement::reason)
                .isEqualTo("Hospital was given away");
        Why why = office.matches.why(run.id(), jordan);
        assertThat(why.decided()).isTrue();
        assertThat(why.assigned()).contains(clinic.id());
        assertThat(why.lines()).extracting(Why.Line::reason).containsExactly(Reason.PINNED);
    }

    @Test
    void an_override_needs_a_reason() {
        office.seats(1);
        UUID maria = office.person();
        MatchRun run = run(PLAIN);
        assertProblem(
                () -> office.matches.publish(
                        run.id(), run.line().lock(), List.of(new Override(maria, Optional.empty(), " "))),
                "internships.reasonMissing");
    }

    @Test
    void what_breaks_off_in_the_middle_has_placed_nobody() {
        Opportunity clinic = office.seats(5);
        for (int i = 0; i < 5; i++) {
            office.person();
        }
        MatchRun run = run(PLAIN);
        List<UUID> made = new ArrayList<>();
        office.witness = event -> {
            if (event instanceof PlacementMade one) {
                made.add(one.subject());
                if (made.size() == 3) {
                    throw new IllegalStateException("the power is cut");
                }
            }
        };
        assertThatThrownBy(() -> office.matches.publish(run.id(), run.line().lock(), List.of()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(made).hasSize(3);
        assertThat(office.placed()).isEmpty();
        assertThat(office.taken(clinic)).isZero();
        assertThat(office.letters).isEmpty();
        office.witness = event -> {};
        office.matches.publish(run.id(), run.line().lock(), List.of());
        assertThat(office.taken(clinic)).isEqualTo(5);
    }

    @Test
    void of_two_who_publish_at_once_one_does_and_the_other_is_told() throws Exception {
        Opportunity clinic = office.seats(10);
        for (int i = 0; i < 10; i++) {
            office.person();
        }
        MatchRun same = run(PLAIN);
        MatchRun other = run(MatchSettings.lottery(99));
        List<String> outcomes =
                atOnce(List.of(() -> publish(same), () -> publish(same), () -> publish(other), () -> publish(other)));
        assertThat(outcomes).containsOnlyOnce("done");
        assertThat(outcomes).allMatch(outcome -> Set.of("done", "platform.conflict", "internships.match.stale")
                .contains(outcome));
        assertThat(office.placed()).hasSize(10);
        assertThat(office.taken(clinic)).isEqualTo(10);
    }

    @Test
    void a_coordinator_who_places_by_hand_while_a_run_is_published_never_makes_too_many() throws Exception {
        Opportunity clinic = office.seats(6);
        Opportunity hospital = office.seats(6);
        List<UUID> people =
                IntStream.range(0, 10).mapToObj(number -> office.person()).toList();
        MatchRun run = run(PLAIN);
        List<Callable<String>> acts = new ArrayList<>();
        acts.add(() -> publish(run));
        for (int i = 0; i < 4; i++) {
            UUID person = people.get(i);
            Opportunity there = i % 2 == 0 ? clinic : hospital;
            acts.add(() -> {
                office.byHand(person, there);
                return "by hand";
            });
        }

        List<String> outcomes = atOnce(acts);

        List<Placement> placed = office.placed();
        assertThat(placed).extracting(Placement::participantId).doesNotHaveDuplicates();
        assertThat(office.taken(clinic)).isLessThanOrEqualTo(6);
        assertThat(office.taken(hospital)).isLessThanOrEqualTo(6);
        assertThat(office.taken(clinic) + office.taken(hospital)).isEqualTo(placed.size());
        if (outcomes.getFirst().equals("done")) {
            assertThat(placed).hasSize(10);
        } else {
            assertThat(outcomes.getFirst()).isEqualTo("internships.match.stale");
            assertThat(placed).allMatch(one -> one.runId().isEmpty());
        }
    }

    private String publish(MatchRun run) {
        office.matches.publish(run.id(), run.line().lock(), List.of());
        return "done";
    }

    /** What each got: its answer, or the code of the problem. */
    private static List<String> atOnce(List<Callable<String>> acts) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(acts.size())) {
            List<Future<String>> running = acts.stream()
                    .map(act -> threads.submit(() -> {
                        start.await();
                        try {
                            return act.call();
                        } catch (ProblemException problem) {
                            return problem.code();
                        }
                    }))
                    .toList();
            start.countDown();
            List<String> outcomes = new ArrayList<>();
            for (Future<String> one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        }
    }

    @Test
    void a_discarded_run_leaves_the_list_and_stays_kept() {
        office.seats(1);
        office.person();
        MatchRun run = run(PLAIN);
        office.matches.discard(run.id(), run.line().lock());
        assertThat(office.matches.runs(office.term())).isEmpty();
        assertThat(office.matches.verify(run.id()).stable()).isTrue();
    }

    // --- who may -----------------------------------------------------------------------------------------------------

    @Test
    void a_participant_reads_his_own_published_outcome_and_nothing_else() {
        Opportunity clinic = office.seats(1);
        UUID maria = office.person();
        UUID jordan = office.person();
        office.wants(maria, clinic);
        office.wants(jordan, clinic);
        office.prefers(clinic, jordan, maria);
        MatchRun run = run(PLAIN);
        office.somebody.participant(maria);
        assertThat(office.matches.published(maria)).isEmpty();
        assertThat(office.matches.decided(maria)).isEmpty();
        assertProblem(() -> office.matches.why(run.id(), maria), "platform.security.forbidden", "internships.match");
        office.somebody.coordinator();
        office.matches.publish(run.id(), run.line().lock(), List.of());
        office.somebody.participant(maria);

        assertThat(office.matches.decided(maria)).containsExactly(run.line().termId());
        assertThat(office.matches.published(maria)).singleElement().satisfies(why -> {
            assertThat(why.assigned()).isEmpty();
            assertThat(why.lines()).hasSize(1);
            assertThat(why.toString()).doesNotContain(jordan.toString());
        });
        assertProblem(() -> office.matches.decided(jordan), "platform.security.forbidden", "internships.read");
        assertProblem(() -> office.matches.published(jordan), "platform.security.forbidden", "internships.read");
        assertProblem(() -> office.matches.find(run.id()), "platform.security.forbidden", "internships.match");
    }

    @Test
    void a_run_is_read_with_the_record_that_stays_when_two_become_one() {
        Opportunity clinic = office.seats(1);
        UUID maria = office.person();
        UUID jordan = office.person();
        office.wants(maria, clinic);
        office.wants(jordan, clinic);
        office.prefers(clinic, maria, jordan);
        MatchSettings pinned = pinned(maria, clinic);
        MatchRun run = run(pinned);
        MatchRun other = run(PLAIN);
        office.matches.publish(run.id(), run.line().lock(), List.of());
        UUID between = UUID.randomUUID();
        UUID stays = UUID.randomUUID();

        merge(between, maria);
        merge(stays, between);
        merge(stays, between);

        MatchRun now = office.matches.find(run.id()).orElseThrow();
        assertThat(now.assignments()).extracting(Assignment::participantId).containsExactlyInAnyOrder(stays, jordan);
        assertThat(placeOf(now, stays)).contains(clinic.id());
        assertThat(now.settings().pins()).singleElement().satisfies(pin -> assertThat(pin.participantId())
                .isEqualTo(stays));
        assertThat(office.matches.why(run.id(), stays).assigned()).contains(clinic.id());
        assertThat(Difference.between(run, other)).isEmpty();
        assertThat(office.matches.verify(run.id()).problems()).isEmpty();
        office.data.transactions().write(() -> office.entities.persist(new MemberEntity(office.term(), stays)));
        office.somebody.participant(stays);
        assertThat(office.matches.published(stays)).singleElement().satisfies(why -> assertThat(why.assigned())
                .contains(clinic.id()));
    }

    @Test
    void where_both_records_were_in_a_run_each_stays_in_it_as_it_was() {
        Opportunity clinic = office.seats(1);
        UUID maria = office.person();
        UUID jordan = office.person();
        office.wants(maria, clinic);
        office.wants(jordan, clinic);
        MatchRun run = run(PLAIN);

        merge(maria, jordan);

        assertThat(office.matches.find(run.id()).orElseThrow().assignments())
                .extracting(Assignment::participantId)
                .containsExactlyInAnyOrder(maria, jordan);
        assertThat(office.matches.verify(run.id()).problems()).isEmpty();
    }

    private void merge(UUID keep, UUID gone) {
        office.data.transactions().write(() -> office.merge.move(keep, gone));
    }

    @Test
    void publishing_needs_the_right_to_place() {
        office.seats(1);
        office.person();
        MatchRun run = run(PLAIN);
        office.somebody.lacks("internships.place");
        assertProblem(
                () -> office.matches.publish(run.id(), run.line().lock(), List.of()),
                "platform.security.forbidden",
                "internships.place");
        office.somebody.lacks("internships.match");
        assertProblem(() -> run(PLAIN), "platform.security.forbidden", "internships.match");
    }
}
