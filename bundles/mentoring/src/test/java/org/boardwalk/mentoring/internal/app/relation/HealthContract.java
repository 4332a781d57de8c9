package org.boardwalk.mentoring.internal.app.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardwalk.mentoring.internal.app.relation.PairOffice.TODAY;
import static org.boardwalk.mentoring.internal.app.relation.PairOffice.assertProblem;
import static org.boardwalk.mentoring.internal.app.relation.PairOffice.proposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.health.Attention;
import org.boardwalk.mentoring.api.health.Attention.Reason;
import org.boardwalk.mentoring.api.health.HealthRules;
import org.boardwalk.mentoring.api.health.ProgrammeMonth;
import org.boardwalk.mentoring.api.meter.Reading;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.api.relation.Proposal;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The meter and which pairs need somebody, out of the tables of either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HealthContract {
    private PairOffice office;

    abstract TestData open();

    @BeforeAll
    void openOffice() {
        office = new PairOffice(open());
    }

    @AfterAll
    void close() {
        office.close();
    }

    @BeforeEach
    void empty() {
        office.empty();
    }

    private Relation since(LocalDate day) {
        return office.relations.record(
                proposal(office.mentor("Paul", 2), office.mentee("Maria")), day, "From the binder");
    }

    // --- the meter ---------------------------------------------------------------------------------------------------

    @Test
    void a_year_with_visits_meets_the_rule_and_is_read_by_the_three_who_may() {
        Relation pair = since(TODAY.minusYears(1).minusDays(1));
        office.meeting(pair, "HELD", TODAY.minusMonths(2), "FACE_TO_FACE");
        UUID maria = pair.participantId();
        for (Somebody.Person reader : List.of(
                Somebody.coordinator("Cora"),
                Somebody.planner("Ria", maria),
                Somebody.mentor("Paul"),
                Somebody.mentee(maria))) {
            office.somebody.is(reader);
            Reading reading = office.meter.of(maria, TODAY);
            assertThat(reading.met()).isTrue();
            assertThat(reading.spans()).singleElement().satisfies(span -> assertThat(span.counts())
                    .isTrue());
        }
        for (Somebody.Person other :
                List.of(Somebody.mentor("Nils"), Somebody.planner("Ria"), Somebody.mentee(office.mentee("Nora")))) {
            office.somebody.is(other);
            assertProblem(() -> office.meter.of(maria, TODAY), "participants.notFound");
            assertThat(office.meter.of(Set.of(maria))).isEmpty();
        }
    }

    @Test
    void without_a_visit_and_while_paused_something_is_missing() {
        Relation pair = since(TODAY.minusMonths(3));
        office.meeting(pair, "HELD", TODAY.minusDays(3), "VIDEO");
        office.relations.pause(pair.id(), pair.lock(), Optional.of(TODAY), "exams");
        Reading later = office.meter.of(pair.participantId(), TODAY.plusYears(2));
        assertThat(later.months()).as("a pause that nobody ended goes on").isEqualTo(3);
        assertThat(later.conditions())
                .filteredOn(one -> !one.met())
                .extracting(Reading.Condition::rule)
                .containsExactly(Reading.Rule.LENGTH, Reading.Rule.FACE_TO_FACE);
    }

    @Test
    void running_pairs_are_told_with_the_dates_of_the_meter_to_who_may_see_them() {
        Relation pair = since(TODAY.minusMonths(3));
        office.meeting(pair, "HELD", TODAY.minusDays(3), "FACE_TO_FACE");
        office.proposed(office.mentor("Nils", 1), office.mentee("Nora"));
        assertThat(office.meter.running()).singleElement().satisfies(one -> {
            assertThat(one.pair().menteeName()).isEqualTo("Maria Person");
            assertThat(one.lastMet()).contains(TODAY.minusDays(3));
            assertThat(one.reading().months()).isEqualTo(3);
            assertThat(one.reading().completeOn()).isPresent();
        });
        office.somebody.is(Somebody.planner("Ria"));
        assertThat(office.meter.running()).isEmpty();
        office.somebody.is(Somebody.mentor("Paul"));
        assertProblem(() -> office.meter.running(), "platform.security.forbidden");
    }

    // --- attention ---------------------------------------------------------------------------------------------------

    @Test
    void a_pair_that_meets_needs_nobody_and_one_that_does_not_is_named_with_the_days() {
        Relation well = since(TODAY.minusDays(90));
        office.meeting(well, "HELD", TODAY.minusDays(10), "VIDEO");
        Relation quiet = office.relations.record(
                proposal(office.mentor("Nils", 1), office.mentee("Nora")), TODAY.minusDays(50), "binder");
        office.meeting(quiet, "HELD", TODAY.minusDays(40), "PHONE");
        assertThat(office.health.attention()).singleElement().satisfies(one -> {
            assertThat(one.relation().id()).isEqualTo(quiet.id());
            assertThat(one.lastMet()).contains(TODAY.minusDays(40));
            assertThat(one.signs()).containsExactly(new Attention.Sign(Reason.NO_CONTACT, TODAY.minusDays(40), 40));
        });
        assertThat(office.health.of(well.id())).isEmpty();
    }

    @Test
    void two_meetings_missed_in_a_row_count_and_one_held_between_ends_the_row() {
        Relation pair = since(TODAY.minusDays(20));
        office.meeting(pair, "MISSED", TODAY.minusDays(9), "VIDEO");
        office.meeting(pair, "MISSED", TODAY.minusDays(2), "VIDEO");
        assertThat(reasons(pair)).containsExactly(Reason.MISSED);
        office.meeting(pair, "HELD", TODAY.minusDays(5), "VIDEO");
        assertThat(reasons(pair)).isEmpty();
    }

    @Test
    void an_account_that_is_off_and_somebody_who_felt_unsafe_come_first() {
        Relation quiet = since(TODAY.minusDays(60));
        Relation unsafe = office.active(office.mentor("Nils", 1), office.mentee("Nora"));
        office.relations.askRematch(unsafe.id(), unsafe.lock(), EndReason.SAFETY, "He came to my home");
        office.accountsOff.add(Somebody.mentor("Paul").account().id());
        assertThat(office.health.attention())
                .extracting(one -> one.relation().id())
                .containsExactly(unsafe.id(), quiet.id());
        assertThat(reasons(unsafe)).containsExactly(Reason.CONCERN, Reason.REMATCH_ASKED);
        assertThat(reasons(quiet)).containsExactly(Reason.MENTOR_OFF, Reason.NO_CONTACT);
    }

    @Test
    void the_board_decides_from_when_on() {
        Relation pair = since(TODAY.minusDays(20));
        HealthRules strict = new HealthRules(7, 14, 14, 2, new BigDecimal("3.5"), 14, 60, 30, 14);
        office.health.save(strict);
        assertThat(office.health.rules().noContactDays()).isEqualTo(14);
        assertThat(office.health.rules().lowMark()).isEqualByComparingTo("3.5");
        assertThat(reasons(pair)).containsExactly(Reason.NO_CONTACT);
        assertProblem(
                () -> office.health.save(new HealthRules(0, 14, 14, 2, BigDecimal.ONE, 14, 60, 30, 14)),
                "mentoring.health.range");
        office.somebody.is(Somebody.planner("Ria"));
        assertProblem(() -> office.health.save(strict), "platform.security.forbidden");
        assertThat(office.health.attention()).isEmpty();
    }

    private List<Reason> reasons(Relation pair) {
        return office.health.of(pair.id()).stream()
                .flatMap(one -> one.signs().stream())
                .map(Attention.Sign::reason)
                .toList();
    }

    // --- over time ---------------------------------------------------------------------------------------------------

    @Test
    void the_programme_is_told_month_by_month_and_each_kind_apart() {
        LocalDate first = TODAY.withDayOfMonth(1).minusMonths(1);
        Relation pair = since(first.minusMonths(3));
        office.meeting(pair, "HELD", first, "FACE_TO_FACE");
        office.meeting(pair, "HELD", first.plusDays(1), "VIDEO");
        office.meeting(pair, "MISSED", first.plusDays(2), "VIDEO");
        UUID peerMentor = office.mentor("Pia", 1, Optional.of(office.participant("Pia", TODAY.minusYears(20))));
        office.relations.record(
                new Proposal(peerMentor, office.mentee("Nora"), MentoringKind.PEER, false, "", Optional.empty()),
                first,
                "binder");
        office.relations.close(pair.id(), pair.lock(), EndReason.GOALS_REACHED, "");
        List<ProgrammeMonth> months = office.health.trend(2);
        assertThat(months).hasSize(6);
        ProgrammeMonth last = month(months, first, MentoringKind.ONE_TO_ONE);
        assertThat(List.of(last.active(), last.began(), last.held(), last.missed(), last.minutes()))
                .containsExactly(1, 0, 2, 1, 90);
        assertThat(month(months, first, MentoringKind.PEER).began()).isEqualTo(1);
        assertThat(month(months, TODAY, MentoringKind.ONE_TO_ONE).endedWell()).isEqualTo(1);
        office.somebody.is(Somebody.planner("Ria", pair.participantId()));
        assertThat(month(office.health.trend(2), first, MentoringKind.ONE_TO_ONE)
                        .held())
                .isEqualTo(2);
        assertThat(month(office.health.trend(2), first, MentoringKind.PEER).active())
                .isZero();
    }

    private static ProgrammeMonth month(List<ProgrammeMonth> months, LocalDate day, MentoringKind kind) {
        return months.stream()
                .filter(one -> one.month().equals(YearMonth.from(day)) && one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
