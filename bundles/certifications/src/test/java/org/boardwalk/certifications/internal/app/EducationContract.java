package org.boardwalk.certifications.internal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.boardwalk.certifications.api.education.Activity;
import org.boardwalk.certifications.api.education.ActivityClaim;
import org.boardwalk.certifications.api.education.ActivityKind;
import org.boardwalk.certifications.api.education.Ledger;
import org.boardwalk.certifications.api.education.Ledger.Cycle;
import org.boardwalk.certifications.api.education.RecertificationRule;
import org.boardwalk.certifications.internal.domain.ActivityEntity;
import org.boardwalk.participants.api.MergeHandler.Moves;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What people do with continuing education, on each database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EducationContract {
    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate EARNED = TODAY.minusMonths(14);
    private static final UUID MARIA = UUID.randomUUID();
    private static final UUID JORDAN = UUID.randomUUID();

    private EducationOffice office;

    abstract TestData open();

    @BeforeAll
    void openOffice() {
        office = new EducationOffice(open());
    }

    @BeforeEach
    void emptyOffice() {
        office.empty();
        office.somebody.planner("dana", MARIA);
    }

    @AfterAll
    void closeOffice() {
        office.close();
    }

    private static ActivityClaim claim(String title, LocalDate on, String units) {
        return new ActivityClaim(title, "AHIMA", on, new BigDecimal(units), ActivityKind.IN_DOMAIN, Optional.empty());
    }

    private static ActivityClaim with(ActivityClaim claim, UUID document) {
        return new ActivityClaim(
                claim.title(), claim.provider(), claim.on(), claim.units(), claim.kind(), Optional.of(document));
    }

    private Activity record(String title) {
        return office.education.record(MARIA, claim(title, TODAY, "2.5"));
    }

    private static void assertProblem(ThrowingCallable work, String code) {
        assertThatThrownBy(work).isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }

    @Test
    void what_is_recorded_stands_in_the_ledger_and_counts() {
        office.give(MARIA, "ahima-rhit", EARNED);
        Activity webinar = record("  Webinar ");
        assertThat(webinar.claim().title()).isEqualTo("Webinar");
        assertThat(webinar.recordedBy()).isEqualTo("dana");
        assertThat(webinar.reported()).isFalse();
        Cycle cycle = office.education.ledger(MARIA).cycles().getFirst();
        assertThat(cycle.from()).isEqualTo(EARNED);
        assertThat(cycle.counted()).isEqualByComparingTo("2.5");
        assertThat(cycle.unitsMissing()).isEqualByComparingTo("17.5");
        assertThat(cycle.activities()).extracting(line -> line.activity()).containsExactly(webinar);
    }

    @Test
    void correcting_and_removing_need_the_state_that_was_read() {
        office.give(MARIA, "ahima-rhit", EARNED);
        Activity webinar = record("Webinar");
        Activity corrected = office.education.correct(webinar.id(), webinar.lock(), claim("Webinar", TODAY, "3"));
        assertThat(office.education.ledger(MARIA).cycles().getFirst().counted()).isEqualByComparingTo("3");
        assertProblem(
                () -> office.education.correct(webinar.id(), webinar.lock(), webinar.claim()), "platform.conflict");
        assertProblem(() -> office.education.remove(webinar.id(), webinar.lock()), "platform.conflict");
        office.education.remove(webinar.id(), corrected.lock());
        assertThat(office.education.ledger(MARIA).cycles().getFirst().activities())
                .isEmpty();
        assertProblem(
                () -> office.education.remove(webinar.id(), corrected.lock()), "certifications.education.notFound");
    }

    @Test
    void the_same_activity_is_not_recorded_twice() {
        Activity webinar = record("HIPAA update");
        Activity other = record("Another one");
        assertProblem(() -> record(" hipaa  UPDATE"), "certifications.education.twice");
        assertProblem(
                () -> office.education.correct(other.id(), other.lock(), webinar.claim()),
                "certifications.education.twice");
        office.education.record(MARIA, claim("HIPAA update", TODAY.minusDays(1), "1"));
        office.education.correct(webinar.id(), webinar.lock(), claim("HIPAA UPDATE", TODAY, "1"));
        assertThat(office.education.ledger(MARIA).elsewhere()).hasSize(3);
    }

    @Test
    void what_makes_no_sense_is_refused() {
        String education = "certifications.education.";
        assertProblem(() -> record(" "), education + "noTitle");
        assertProblem(() -> record("x".repeat(201)), education + "tooLong");
        assertProblem(
                () -> office.education.record(MARIA, claim("Webinar", TODAY.plusDays(1), "1")), education + "future");
        for (String units : Set.of("0", "-1", "100.25", "0.125")) {
            assertProblem(() -> office.education.record(MARIA, claim("Webinar", TODAY, units)), education + "badUnits");
        }
        assertThat(office.education.record(MARIA, claim("x".repeat(200), TODAY, "100.000")))
                .isNotNull();
    }

    @Test
    void a_document_must_be_the_participants_but_may_be_deleted_later() {
        UUID mine = office.document(MARIA);
        UUID others = office.document(JORDAN);
        ActivityClaim webinar = claim("Webinar", TODAY, "1");
        assertProblem(
                () -> office.education.record(MARIA, with(webinar, others)), "certifications.education.noDocument");
        Activity recorded = office.education.record(MARIA, with(webinar, mine));
        office.forget(mine);
        assertThat(office.education
                        .correct(recorded.id(), recorded.lock(), with(claim("Webinar 2", TODAY, "1"), mine))
                        .claim()
                        .documentId())
                .contains(mine);
        assertProblem(
                () -> office.education.record(MARIA, with(claim("Other", TODAY, "1"), mine)),
                "certifications.education.noDocument");
    }

    @Test
    void a_participant_keeps_his_own_ledger_and_changes_only_what_he_recorded() {
        Activity staffs = record("By staff");
        office.somebody.participant(MARIA);
        Activity own = record("By herself");
        assertThat(own.reported()).isTrue();
        assertProblem(
                () -> office.education.correct(staffs.id(), staffs.lock(), staffs.claim()),
                "certifications.education.staffs");
        assertProblem(() -> office.education.remove(staffs.id(), staffs.lock()), "certifications.education.staffs");
        Activity corrected = office.education.correct(own.id(), own.lock(), claim("By me", TODAY, "1"));
        office.education.remove(own.id(), corrected.lock());
        assertThat(office.education.own().orElseThrow().elsewhere()).hasSize(1);
        assertProblem(() -> office.education.ledger(JORDAN), "platform.security.forbidden");
        assertProblem(
                () -> office.education.record(JORDAN, claim("Webinar", TODAY, "1")), "platform.security.forbidden");
    }

    @Test
    void nobody_sees_or_writes_the_ledger_of_somebody_who_is_not_his_to_see() {
        Activity marias = record("Webinar");
        office.somebody.planner("robin", JORDAN);
        assertProblem(() -> office.education.ledger(MARIA), "participants.notFound");
        assertProblem(() -> record("Webinar"), "participants.notFound");
        assertProblem(() -> office.education.remove(marias.id(), marias.lock()), "participants.notFound");
        assertProblem(
                () -> office.education.correct(marias.id(), marias.lock(), marias.claim()), "participants.notFound");
        assertThat(office.education.own()).isEmpty();
        office.somebody.nobody();
        assertProblem(() -> office.education.ledger(MARIA), "platform.security.signIn");
        assertProblem(() -> office.education.rules(), "platform.security.signIn");
    }

    @Test
    void a_withdrawn_credential_asks_for_nothing() {
        var rhit = office.give(MARIA, "ahima-rhit", EARNED);
        office.give(MARIA, "ahima-ccs", EARNED.plusMonths(1));
        assertThat(office.education.ledger(MARIA).cycles().getFirst().required())
                .isEqualByComparingTo("30");
        office.withdraw(rhit);
        Cycle cycle = office.education.ledger(MARIA).cycles().getFirst();
        assertThat(cycle.required()).isEqualByComparingTo("20");
        assertThat(cycle.from()).isEqualTo(EARNED.plusMonths(1));
    }

    @Test
    void merged_records_keep_everything_and_count_it_once() {
        office.give(MARIA, "ahima-rhit", EARNED);
        record("Webinar");
        office.somebody.administrator("ada");
        office.education.record(JORDAN, claim("webinar", TODAY, "4"));
        office.education.record(JORDAN, claim("Course", TODAY, "1"));
        assertThat(office.data.transactions().read(() -> office.merge.preview(MARIA, JORDAN)))
                .containsExactly(new Moves("certifications", "certifications.merge.education", 2));
        for (int times = 0; times < 2; times++) {
            office.data.transactions().write(() -> office.merge.move(MARIA, JORDAN));
        }
        Ledger ledger = office.education.ledger(MARIA);
        assertThat(ledger.cycles().getFirst().counted()).isEqualByComparingTo("3.5");
        assertThat(ledger.cycles().getFirst().activities()).hasSize(3);
        assertThat(office.data.transactions().read(() -> office.merge.preview(MARIA, JORDAN)))
                .isEmpty();
    }

    @Test
    void the_rules_that_ship_are_there_with_their_sources() {
        assertThat(office.education.rules())
                .extracting(RecertificationRule::id)
                .containsExactly("ahima-2021", "ahima-self-reviews");
    }

    @Test
    void a_ledger_with_thousands_of_activities_is_shown_whole() {
        office.give(MARIA, "ahima-rhit", EARNED.minusYears(20));
        office.data.transactions().write(() -> {
            for (int i = 0; i < 2000; i++) {
                office.entities.persist(
                        new ActivityEntity(MARIA, claim("Webinar " + i, TODAY.minusDays(i), "1"), false, "dana"));
            }
        });
        Ledger ledger = office.education.ledger(MARIA);
        assertThat(ledger.cycles().stream()
                        .mapToInt(cycle -> cycle.activities().size())
                        .sum())
                .isEqualTo(2000);
    }
}
