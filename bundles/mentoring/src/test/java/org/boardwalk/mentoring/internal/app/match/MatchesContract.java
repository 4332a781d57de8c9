package org.boardwalk.mentoring.internal.app.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.boardwalk.mentoring.internal.app.Office.assertProblem;
import static org.boardwalk.mentoring.internal.app.match.MatchOffice.fit;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.boardwalk.matching.text.MatchingText;
import org.boardwalk.matching.text.PairingText;
import org.boardwalk.mentoring.api.criteria.Criterion;
import org.boardwalk.mentoring.api.criteria.Criterion.Kind;
import org.boardwalk.mentoring.api.criteria.Score;
import org.boardwalk.mentoring.api.match.MatchRun;
import org.boardwalk.mentoring.api.match.MatchRun.Override;
import org.boardwalk.mentoring.api.match.MatchSettings;
import org.boardwalk.mentoring.api.match.MatchSettings.Mode;
import org.boardwalk.mentoring.api.match.MatchSettings.Pin;
import org.boardwalk.mentoring.api.match.Matches.CriteriaPreview;
import org.boardwalk.mentoring.api.match.Matches.Difference;
import org.boardwalk.mentoring.api.match.Matches.Preview;
import org.boardwalk.mentoring.api.match.Suggestion;
import org.boardwalk.mentoring.api.match.WhatIf;
import org.boardwalk.mentoring.api.match.Why;
import org.boardwalk.mentoring.api.match.Why.Reason;
import org.boardwalk.mentoring.api.match.WhyNobody;
import org.boardwalk.mentoring.api.match.WhyNobody.Part;
import org.boardwalk.mentoring.api.profile.Gate;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.app.Office;
import org.boardwalk.mentoring.internal.app.Race;
import org.boardwalk.mentoring.internal.domain.match.Nobody;
import org.boardwalk.mentoring.internal.domain.match.RunEntity;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.PriorityOfService;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Runs of the matching, on each database: two mentors with a seat each, and mentees who want their topics. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MatchesContract {
    private MatchOffice office;
    private MatchService matches;
    private UUID resume;
    private UUID exams;
    private UUID ingrid;
    private UUID omar;
    private UUID lena;
    private UUID sofia;

    abstract TestData open();

    @BeforeAll
    void openOffice() {
        office = new MatchOffice(open());
        matches = office.matches;
    }

    /** Lena fits Ingrid best, Sofia too, but less. */
    @BeforeEach
    void twoAndTwo() {
        office.empty();
        resume = office.topic("Résumé");
        exams = office.topic("Exams");
        ingrid = office.mentor("Ingrid", 1, fit("en", resume, exams));
        omar = office.mentor("Omar", 1, fit("en", exams));
        lena = office.mentee("Lena", fit("en", resume));
        sofia = office.mentee("Sofia", fit("en", resume, exams, office.topic("Interviews")));
    }

    @AfterAll
    void closeOffice() {
        office.close();
    }

    private static MatchSettings pinned(UUID mentee, UUID mentor, String reason) {
        return new MatchSettings(
                Mode.REACH,
                MentoringKind.ONE_TO_ONE,
                Optional.empty(),
                Optional.empty(),
                List.of(new Pin(mentee, mentor, reason)),
                List.of());
    }

    private static Optional<UUID> mentorOf(MatchRun run, UUID mentee) {
        return run.assignments().stream()
                .filter(one -> one.participantId().equals(mentee))
                .findFirst()
                .flatMap(MatchRun.Assignment::mentorId);
    }

    private MatchRun reach() {
        return matches.run("Autumn", MatchSettings.reach());
    }

    // --- runs --------------------------------------------------------------------------------------------------------

    @Test
    void a_run_pairs_as_many_as_can_be_with_a_proof_and_is_kept() {
        MatchRun run = reach();
        assertThat(mentorOf(run, lena)).contains(ingrid);
        assertThat(mentorOf(run, sofia)).contains(omar);
        assertThat(run.certificate().optimal()).isTrue();
        assertThat(run.certificate().problems()).isEmpty();
        assertThat(run.line().total()).isEqualByComparingTo("73.20");
        assertThat(run.best()).isEqualTo(50);
        assertThat(run.line().criteria()).isEqualTo(1);
        assertThat(matches.find(run.id()).orElseThrow().assignments()).isEqualTo(run.assignments());
        assertThat(matches.runs()).containsExactly(run.line());
        assertThat(matches.verify(run.id()).optimal()).isTrue();
        assertThat(office.relations()).isEmpty();
    }

    @Test
    void the_kept_files_are_what_the_matching_library_reads() throws IOException {
        MatchRun run = reach();
        ByteArrayOutputStream instance = new ByteArrayOutputStream();
        matches.writeInstance(run.id(), instance);
        ByteArrayOutputStream matching = new ByteArrayOutputStream();
        matches.writeMatching(run.id(), matching);
        try {
            assertThat(PairingText.read(instance.toByteArray()).mentees()).isEqualTo(2);
            assertThat(MatchingText.read(matching.toByteArray(), 2, 2).notes())
                    .anyMatch(note -> note.startsWith("optimal: proven by duals"));
        } catch (org.boardwalk.matching.text.InputException broken) {
            throw new AssertionError(broken);
        }
        assertThat(instance.toString(StandardCharsets.UTF_8)).contains(lena.toString());
    }

    @Test
    void quality_leaves_out_who_fits_too_little_and_says_so() {
        MatchRun run = matches.run("Good ones", MatchSettings.quality(new BigDecimal("40")));
        assertThat(mentorOf(run, lena)).contains(ingrid);
        assertThat(mentorOf(run, sofia)).isEmpty();
        Why.Line line = matches.whyNot(run.id(), sofia, omar);
        assertThat(line.reason()).isEqualTo(Reason.BELOW_FLOOR);
        assertThat(line.score().orElseThrow().total()).isEqualByComparingTo("23.20");
    }

    @Test
    void who_has_a_pair_or_a_proposal_or_pauses_is_not_in_the_run() {
        office.waiting(omar, sofia);
        MatchRun run = reach();
        assertThat(run.assignments()).extracting(one -> one.participantId()).containsExactly(lena);
        office.pause(ingrid);
        assertProblem(this::reach, "mentoring.match.noSeats");
        office.waiting(ingrid, lena);
        assertProblem(this::reach, "mentoring.match.nobody");
    }

    @Test
    void a_minor_is_paired_only_with_who_is_screened_for_it() {
        UUID child = office.mentee(
                office.town.person("Nina", "Diaz", Optional.of(LocalDate.now().minusYears(16))), fit("en", exams));
        MatchRun run = reach();
        assertThat(mentorOf(run, child)).isEmpty();
        Why.Line line = matches.whyNot(run.id(), child, omar);
        assertThat(line.reason()).isEqualTo(Reason.GATE);
        assertThat(line.gate().missing()).extracting(Gate.Missing::reason).contains(Gate.Reason.NOT_FOR_MINORS);
        UUID paula = office.approved(Office.withMinors(MatchOffice.offering("Paula", 1, fit("en", exams))))
                .id();
        assertThat(mentorOf(reach(), child)).contains(paula);
    }

    @Test
    void two_of_whom_one_said_no_are_not_proposed_again_and_those_that_went_well_are() {
        office.past(ingrid, lena, RelationState.DECLINED, EndReason.OTHER);
        MatchRun run = reach();
        assertThat(mentorOf(run, lena)).contains(omar);
        assertThat(matches.whyNot(run.id(), lena, ingrid).reason()).isEqualTo(Reason.APART);
        office.criteria.save(1, List.of(new Criterion(Kind.FORMER_MENTOR, 10, false)), "Former ones");
        office.past(omar, sofia, RelationState.CLOSED, EndReason.GOALS_REACHED);
        MatchSettings quality = MatchSettings.quality(BigDecimal.ONE);
        assertThat(mentorOf(matches.run("", quality), sofia)).contains(omar);
        office.past(omar, lena, RelationState.DECLINED, EndReason.NOT_ANSWERED);
        office.past(omar, lena, RelationState.CLOSED, EndReason.NOT_A_FIT);
        assertThat(mentorOf(reach(), lena)).isEmpty();
    }

    @Test
    void a_pin_holds_and_a_pin_that_cannot_is_refused_in_words() {
        MatchRun run = matches.run("Pinned", pinned(lena, omar, "They know each other"));
        assertThat(mentorOf(run, lena)).contains(omar);
        assertThat(mentorOf(run, sofia)).contains(ingrid);
        assertThat(matches.why(run.id(), lena, 3).decided()).isTrue();
        assertThat(matches.whyNot(run.id(), lena, ingrid).reason()).isEqualTo(Reason.PINNED_ELSEWHERE);
        UUID child = office.mentee(
                office.town.person("Nina", "Diaz", Optional.of(LocalDate.now().minusYears(16))), fit("en", exams));
        assertProblem(() -> matches.run("", pinned(lena, omar, " ")), "mentoring.reasonMissing");
        assertProblem(() -> matches.run("", pinned(UUID.randomUUID(), omar, "x")), "mentoring.match.badPin.person");
        assertProblem(() -> matches.run("", pinned(lena, UUID.randomUUID(), "x")), "mentoring.match.badPin.mentor");
        assertProblem(() -> matches.run("", pinned(child, omar, "x")), "mentoring.match.badPin.gate");
        MatchSettings twice = new MatchSettings(
                Mode.REACH,
                MentoringKind.ONE_TO_ONE,
                Optional.empty(),
                Optional.empty(),
                List.of(new Pin(lena, omar, "x"), new Pin(sofia, omar, "x")),
                List.of());
        assertProblem(() -> matches.run("", twice), "mentoring.match.badPin.seats");
    }

    @Test
    void a_pair_the_criteria_do_not_allow_can_be_pinned_and_counts_no_points() {
        UUID linh = office.mentee("Linh", fit("vi", exams));
        MatchRun run = matches.run("Pinned", pinned(linh, omar, "An interpreter comes along"));
        assertThat(run.assignments()).anySatisfy(one -> {
            assertThat(one.participantId()).isEqualTo(linh);
            assertThat(one.mentorId()).contains(omar);
            assertThat(one.points()).isEmpty();
        });
        assertThat(matches.whyNot(run.id(), linh, ingrid).reason()).isEqualTo(Reason.MUST_HAVE);
    }

    // --- what if -----------------------------------------------------------------------------------------------------

    @Test
    void a_what_if_changes_nothing_and_is_never_published() {
        MatchRun before = reach();
        MatchRun run = matches.run("One more seat", MatchSettings.reach().with(List.of(new WhatIf.Seats(ingrid, 1))));
        assertThat(mentorOf(run, sofia)).contains(ingrid);
        assertThat(run.line().whatIf()).isTrue();
        assertThat(matches.compare(before.id(), run.id()))
                .containsExactly(Map.entry(sofia, new Difference(Optional.of(omar), Optional.of(ingrid))));
        assertProblem(() -> matches.publish(run.id(), run.line().lock(), List.of()), "mentoring.match.whatIf");
        assertThat(reach().inputHash()).isEqualTo(before.inputHash());
    }

    @Test
    void as_if_somebody_were_screened_left_or_kept_apart() {
        office.pause(omar);
        UUID paula = office.mentors
                .add(MatchOffice.offering("Paula", 1, fit("en", exams)), Optional.empty(), Optional.empty())
                .id();
        assertThat(mentorOf(reach(), sofia)).isEmpty();
        MatchSettings reach = MatchSettings.reach();
        assertThat(mentorOf(matches.run("", reach.with(List.of(new WhatIf.Screened(paula)))), sofia))
                .contains(paula);
        assertThat(mentorOf(matches.run("", reach.with(List.of(new WhatIf.Screened(omar)))), sofia))
                .as("a pause is no screening")
                .isEmpty();
        assertThat(mentorOf(matches.run("", reach.with(List.of(new WhatIf.WithoutMentee(lena)))), sofia))
                .contains(ingrid);
        assertThat(mentorOf(matches.run("", reach.with(List.of(new WhatIf.Apart(lena, ingrid)))), sofia))
                .contains(ingrid);
        assertProblem(
                () -> matches.run("", reach.with(List.of(new WhatIf.WithoutMentor(ingrid)))),
                "mentoring.match.noSeats");
        assertProblem(
                () -> matches.run("", reach.with(List.of(new WhatIf.Criteria(List.of())))), "mentoring.criteria.none");
    }

    @Test
    void other_criteria_are_tried_before_they_are_saved() {
        List<Criterion> other = List.of(new Criterion(Kind.TOPICS, 40, true));
        CriteriaPreview preview = matches.preview(other, MatchSettings.reach());
        assertThat(preview.pairsNow()).isEqualTo(2);
        assertThat(preview.pairsThen()).isEqualTo(2);
        assertThat(preview.totalNow()).isEqualByComparingTo("73.20");
        assertThat(preview.totalThen()).isEqualByComparingTo("53.20");
        assertThat(preview.changes()).isEmpty();
        UUID linh = office.mentee("Linh", fit("vi", exams));
        office.past(ingrid, linh, RelationState.DECLINED, EndReason.OTHER);
        assertThat(matches.preview(other, MatchSettings.reach()).changes().keySet())
                .isSubsetOf(List.of(lena, sofia, linh));
        assertThat(office.criteria.history()).hasSize(1);
        assertThat(matches.runs()).isEmpty();
        MatchSettings old = new MatchSettings(
                Mode.REACH, MentoringKind.ONE_TO_ONE, Optional.of(7), Optional.empty(), List.of(), List.of());
        assertProblem(() -> matches.run("", old), "mentoring.match.criteria");
    }

    // --- why ---------------------------------------------------------------------------------------------------------

    @Test
    void why_says_the_terms_of_the_pair_and_why_nobody_better() {
        MatchRun run = reach();
        Why why = matches.why(run.id(), sofia, 5);
        assertThat(why.mentorId()).contains(omar);
        Score score = why.score().orElseThrow();
        assertThat(score.terms())
                .extracting(term -> term.criterion().kind())
                .containsExactly(Kind.TOPICS, Kind.LANGUAGE, Kind.COUNTY);
        assertThat(score.terms().getFirst().inCommon()).containsExactly(exams.toString());
        assertThat(why.lines()).singleElement().satisfies(line -> {
            assertThat(line.mentorId()).isEqualTo(ingrid);
            assertThat(line.reason()).isEqualTo(Reason.SEATS_TAKEN);
            assertThat(line.lowestHeld().orElseThrow()).isEqualByComparingTo("50");
        });
        Why.Cost exact = matches.costOf(run.id(), sofia, ingrid).orElseThrow();
        assertThat(exact.pairs()).isZero();
        assertThat(exact.points()).isEqualByComparingTo("26.40");
        assertThat(matches.whyNot(run.id(), lena, omar).reason()).isEqualTo(Reason.HAS_AS_GOOD);
        assertProblem(() -> matches.why(run.id(), UUID.randomUUID(), 1), "mentoring.match.unknown");
        assertProblem(() -> matches.whyNot(run.id(), lena, UUID.randomUUID()), "mentoring.match.unknown");
        assertProblem(() -> matches.why(UUID.randomUUID(), lena, 1), "mentoring.match.unknown");
    }

    @Test
    void why_is_answered_from_what_was_kept_not_from_today() {
        MatchRun run = reach();
        office.pause(ingrid);
        office.criteria.save(1, List.of(new Criterion(Kind.COUNTY, 1, false)), "Another");
        assertThat(matches.why(run.id(), lena, 3).score().orElseThrow().total()).isEqualByComparingTo("50");
        assertThat(matches.verify(run.id()).optimal()).isTrue();
    }

    // --- publishing --------------------------------------------------------------------------------------------------

    @Test
    void publishing_proposes_every_pair_once() {
        MatchRun run = reach();
        assertThat(matches.preview(run.id(), List.of())).isEqualTo(new Preview(2, 0, Map.of()));
        MatchRun published = matches.publish(run.id(), run.line().lock(), List.of());
        assertThat(published.line().state()).isEqualTo(MatchRun.State.PUBLISHED);
        assertThat(published.line().publishedBy()).contains("tomasz");
        assertThat(office.relations()).hasSize(2).allMatch(one -> one.state() == RelationState.PROPOSED);
        assertProblem(() -> matches.publish(run.id(), published.line().lock(), List.of()), "mentoring.match.settled");
        assertProblem(() -> matches.publish(run.id(), run.line().lock(), List.of()), "platform.conflict");
        assertProblem(() -> matches.discard(run.id(), published.line().lock()), "mentoring.match.settled");
        assertThat(office.relations()).hasSize(2);
    }

    @Test
    void what_changed_meanwhile_stands_against_publishing_and_nothing_is_proposed() {
        MatchRun run = reach();
        office.pause(omar);
        Preview preview = matches.preview(run.id(), List.of());
        assertThat(preview.obstacles().keySet()).containsExactly(sofia);
        assertThat(preview.obstacles().get(sofia)).isNotNull().satisfies(one -> assertThat(one.code())
                .isEqualTo("mentoring.gate.PAUSED"));
        assertProblem(() -> matches.publish(run.id(), run.line().lock(), List.of()), "mentoring.match.stale");
        assertThat(office.relations()).isEmpty();
        List<Override> without = List.of(new Override(sofia, Optional.empty(), "Omar is away"));
        MatchRun published = matches.publish(run.id(), run.line().lock(), without);
        assertThat(published.overrides()).isEqualTo(without);
        assertThat(office.relations()).hasSize(1);
        assertThat(matches.why(run.id(), sofia, 3)).satisfies(why -> {
            assertThat(why.mentorId()).isEmpty();
            assertThat(why.decided()).isTrue();
        });
    }

    @Test
    void a_decision_takes_no_seat_that_is_taken_and_needs_a_reason() {
        MatchRun run = reach();
        List<Override> both = List.of(new Override(sofia, Optional.of(ingrid), "She asked for her"));
        assertThat(matches.preview(run.id(), both).obstacles()).hasSize(1);
        assertProblem(() -> matches.publish(run.id(), run.line().lock(), both), "mentoring.match.stale");
        List<Override> swapped = List.of(
                new Override(sofia, Optional.of(ingrid), "She asked for her"),
                new Override(lena, Optional.of(omar), "So that both have one"));
        assertThat(matches.preview(run.id(), swapped).obstacles()).isEmpty();
        List<Override> silent = List.of(new Override(sofia, Optional.empty(), " "));
        assertProblem(() -> matches.publish(run.id(), run.line().lock(), silent), "mentoring.reasonMissing");
        matches.publish(run.id(), run.line().lock(), swapped);
        assertThat(matches.whyNot(run.id(), lena, omar).reason()).isEqualTo(Reason.PINNED);
        assertThat(matches.whyNot(run.id(), lena, ingrid).reason()).isEqualTo(Reason.PINNED_ELSEWHERE);
    }

    @Test
    void when_it_cannot_be_written_to_the_end_nothing_is_proposed() {
        MatchRun run = reach();
        office.somebody.coordinator("x".repeat(200));
        assertThatThrownBy(() -> matches.publish(run.id(), run.line().lock(), List.of()))
                .isNotInstanceOf(ProblemException.class);
        office.somebody.coordinator();
        assertThat(office.relations()).isEmpty();
        assertThat(matches.find(run.id()).orElseThrow().line().state()).isEqualTo(MatchRun.State.DRAFT);
        matches.publish(run.id(), run.line().lock(), List.of());
        assertThat(office.relations()).hasSize(2).allMatch(one -> one.runId().equals(Optional.of(run.id())));
    }

    @Test
    void of_two_runs_published_at_once_one_is() throws Exception {
        MatchRun one = reach();
        MatchRun other = reach();
        List<MatchRun> both = List.of(one, other);
        List<String> outcomes = Race.of(2, number -> () -> {
            MatchRun run = both.get(number);
            return matches.publish(run.id(), run.line().lock(), List.of())
                    .line()
                    .state()
                    .name();
        });
        assertThat(outcomes).containsExactlyInAnyOrder("PUBLISHED", "mentoring.match.stale");
        assertThat(office.relations()).hasSize(2);
    }

    @Test
    void a_run_published_by_two_at_once_is_published_once() throws Exception {
        MatchRun run = reach();
        List<String> outcomes = Race.of(
                2,
                number -> () -> matches.publish(run.id(), run.line().lock(), List.of())
                        .line()
                        .state()
                        .name());
        assertThat(outcomes).containsExactlyInAnyOrder("PUBLISHED", "platform.conflict");
        assertThat(office.relations()).hasSize(2);
    }

    @Test
    void a_draft_that_is_discarded_is_off_the_list_and_kept() {
        MatchRun run = reach();
        matches.discard(run.id(), run.line().lock());
        assertThat(matches.runs()).isEmpty();
        assertThat(matches.find(run.id()).orElseThrow().line().state()).isEqualTo(MatchRun.State.DISCARDED);
    }

    // --- who may, and what plays no role -----------------------------------------------------------------------------

    @Test
    void only_who_matches_sees_runs() {
        MatchRun run = reach();
        office.somebody.auditor();
        assertProblem(this::reach, "platform.security.forbidden");
        assertProblem(() -> matches.find(run.id()), "platform.security.forbidden");
        assertProblem(() -> matches.why(run.id(), lena, 1), "platform.security.forbidden");
        office.somebody.participant(lena);
        assertProblem(() -> matches.why(run.id(), lena, 1), "platform.security.forbidden");
        assertProblem(() -> matches.runs(), "platform.security.forbidden");
    }

    @Test
    void who_was_proposed_to_nobody_reads_why_without_a_name() {
        UUID nora = office.mentee("Nora", fit("so", resume));
        UUID nils = office.mentor("Nils", 1, fit("fi", exams));
        assertThat(asMentee(nora)).as("nothing was published").isEmpty();
        office.somebody.coordinator();
        MatchRun run = reach();
        matches.publish(run.id(), run.line().lock(), List.of());
        WhyNobody why = asMentee(nora).orElseThrow();
        assertThat(why.part()).isEqualTo(Part.NOBODY);
        assertThat(why.reasons()).isEqualTo(Map.of(Why.Reason.MUST_HAVE, 3));
        assertThat(why.missing()).isEqualTo(Map.of(Criterion.Kind.LANGUAGE, 3));
        assertThat(asMentee(lena).orElseThrow().part()).isEqualTo(Part.PROPOSED);
        office.somebody.coordinator();
        UUID late = office.mentee("Ana", fit("en", resume));
        assertThat(asMentee(late).orElseThrow().part()).isEqualTo(Part.NOT_IN);
        assertThat(matches.whyNobody(Party.MENTOR)).isEmpty();
        WhyNobody his = new Nobody(
                        office.data.transactions().read(() -> office.entities
                                .find(RunEntity.class, run.id())
                                .run()),
                        List.of())
                .ofMentor(nils, why.publishedAt());
        assertThat(his.reasons()).isEqualTo(Map.of(Why.Reason.MUST_HAVE, 3));
    }

    private Optional<WhyNobody> asMentee(UUID mentee) {
        office.somebody.participant(mentee);
        return matches.whyNobody(Party.MENTEE);
    }

    @Test
    void somebody_the_coordinator_left_out_reads_that_a_person_decided() {
        MatchRun run = reach();
        matches.publish(
                run.id(), run.line().lock(), List.of(new MatchRun.Override(lena, Optional.empty(), "moves away")));
        WhyNobody why = asMentee(lena).orElseThrow();
        assertThat(why.part()).isEqualTo(Part.NOBODY);
        assertThat(why.reasons()).isEqualTo(Map.of(Why.Reason.PINNED_ELSEWHERE, 2));
        assertThat(why.toString()).doesNotContain("moves away");
    }

    @Test
    void a_mentee_is_offered_mentors_best_first_with_what_they_have_in_common() {
        office.somebody.participant(lena);
        List<Suggestion> offered = matches.suggestions(lena, 5);
        assertThat(offered).extracting(one -> one.mentor().id()).containsExactly(ingrid, omar);
        assertThat(offered.getFirst().score().total()).isEqualByComparingTo("50");
        assertThat(matches.score(lena, ingrid)).isEqualTo(offered.getFirst().score());
        assertProblem(() -> matches.suggestions(sofia, 5), "platform.security.forbidden");
        office.somebody.coordinator();
        office.past(ingrid, lena, RelationState.DECLINED, EndReason.OTHER);
        office.waiting(omar, sofia);
        assertThat(matches.suggestions(lena, 5)).isEmpty();
        assertThat(matches.suggestions(UUID.randomUUID(), 5)).isEmpty();
    }

    /** Who somebody is, one thing at a time; she stays of age, as the gate for minors is a rule of its own. */
    private static final Map<String, UnaryOperator<ParticipantDetails.Builder>> FLIPS = Map.ofEntries(
            Map.entry("given name", one -> one.givenName("Nguyễn")),
            Map.entry("family name", one -> one.familyName("O’Hara")),
            Map.entry("name and pronoun she goes by", one -> one.preferredName("They")),
            Map.entry("age", one -> one.birthDate(LocalDate.now().minusYears(71))),
            Map.entry("street", one -> one.street("Mission 5")),
            Map.entry("city", one -> one.city("Meskwaki Settlement")),
            Map.entry("state", one -> one.state("NM")),
            Map.entry("county of the record", one -> one.county("Tama")),
            Map.entry("ZIP code", one -> one.zip("52339")),
            Map.entry("language of the record", one -> one.language("so")),
            Map.entry("funding", one -> one.funding("Veterans")),
            Map.entry("programme", one -> one.programme("Youth")),
            Map.entry("priority of service", one -> one.priority(PriorityOfService.VETERAN)),
            Map.entry("e-mail address", one -> one.email("dolores@example.org")));

    @TestFactory
    Stream<DynamicTest> who_somebody_is_plays_no_role() {
        return FLIPS.entrySet().stream()
                .map(flip -> dynamicTest(flip.getKey(), () -> assertPlaysNoRole(flip.getValue())));
    }

    private void assertPlaysNoRole(UnaryOperator<ParticipantDetails.Builder> flip) {
        office.empty();
        twoAndTwo();
        List<MatchSettings> modes = List.of(MatchSettings.reach(), MatchSettings.quality(BigDecimal.TEN));
        List<MatchRun> before =
                modes.stream().map(mode -> matches.run("Before", mode)).toList();
        List<Suggestion> offered = matches.suggestions(lena, 5);
        assertThat(before).allSatisfy(run -> assertThat(run.line().paired()).isPositive());
        ParticipantDetails was = office.town.find(lena).orElseThrow().details();
        ParticipantDetails is = flip.apply(was.toBuilder()).build();
        assertThat(is).isNotEqualTo(was);
        office.town.change(lena, is);
        for (int mode = 0; mode < modes.size(); mode++) {
            MatchRun after = matches.run("After", modes.get(mode));
            assertThat(after.inputHash()).isEqualTo(before.get(mode).inputHash());
            assertThat(after.assignments()).isEqualTo(before.get(mode).assignments());
        }
        assertThat(matches.suggestions(lena, 5)).isEqualTo(offered);
    }
}
