package org.boardwalk.certifications.internal.app.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.boardwalk.certifications.api.attainment.AttainmentReport;
import org.boardwalk.certifications.api.attainment.SpellAttainment;
import org.boardwalk.certifications.api.attainment.Verdict;
import org.boardwalk.certifications.api.catalogue.FederalType;
import org.boardwalk.certifications.api.wallet.Verification;
import org.boardwalk.participants.api.FederalCode;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the report says, on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AttainmentContract {
    private static final UUID MARIA = new UUID(0, 1);
    private static final UUID JORDAN = new UUID(0, 2);
    private static final UUID CASEY = new UUID(0, 3);
    private static final LocalDate ENTRY = LocalDate.of(2023, 1, 10);
    private static final LocalDate EXIT = LocalDate.of(2023, 6, 30);

    private ReportOffice office;

    abstract TestData open();

    @BeforeAll
    void openOffice() {
        office = new ReportOffice(open());
    }

    @AfterAll
    void closeOffice() {
        office.close();
    }

    @BeforeEach
    void empty() {
        office.empty();
    }

    @Test
    void it_counts_who_was_in_training_and_who_of_them_attained_a_credential() {
        office.stays(MARIA, ENTRY, EXIT, "training");
        office.holds(MARIA, "rhit", EXIT.plusYears(1), Verification.DOCUMENT_SEEN);
        office.stays(JORDAN, ENTRY, EXIT, "training");
        office.holds(JORDAN, "rhit", EXIT.plusYears(1).plusDays(1), Verification.DOCUMENT_SEEN);
        office.stays(CASEY, ENTRY, EXIT, "ojt");
        office.holds(CASEY, "rhit", EXIT, Verification.DOCUMENT_SEEN);
        AttainmentReport report = office.attainment.report(EXIT, EXIT);
        assertThat(report.spells()).hasSize(3);
        assertThat(report.denominator()).isEqualTo(2);
        assertThat(report.numerator()).isEqualTo(1);
        assertThat(report.count(Verdict.DOES_NOT_COUNT)).isEqualTo(1);
        assertThat(report.count(Verdict.NOT_YET_KNOWN)).isZero();
        assertThat(report.excluded()).isEqualTo(1);
        assertThat(attained(report, MARIA)).isEqualTo(Verdict.COUNTS);
    }

    @Test
    void every_exit_in_the_report_has_exactly_one_answer() {
        office.stays(MARIA, ENTRY, EXIT, "training");
        office.holds(MARIA, "ged", EXIT, Verification.DOCUMENT_SEEN);
        office.stays(JORDAN, ENTRY, EXIT, "unheard-of");
        office.stays(CASEY, ENTRY, EXIT);
        AttainmentReport report = office.attainment.report(EXIT, EXIT);
        assertThat(report.count(Verdict.NOT_YET_KNOWN)).isEqualTo(2);
        assertThat(report.excluded()).isEqualTo(1);
        assertThat(report.count(Verdict.COUNTS)
                        + report.count(Verdict.DOES_NOT_COUNT)
                        + report.count(Verdict.NOT_YET_KNOWN)
                        + report.excluded())
                .isEqualTo(report.spells().size());
    }

    @Test
    void somebody_with_two_stays_is_in_it_twice_and_a_credential_can_count_for_both() {
        LocalDate again = EXIT.plusMonths(2);
        office.stays(MARIA, ENTRY, EXIT, "training");
        office.stays(MARIA, again, again.plusMonths(3), "training");
        office.holds(MARIA, "rhit", again.plusDays(1), Verification.ISSUER_VERIFIED);
        AttainmentReport report = office.attainment.report(EXIT, again.plusMonths(3));
        assertThat(report.denominator()).isEqualTo(2);
        assertThat(report.numerator()).isEqualTo(2);
        assertThat(office.attainment.of(MARIA))
                .extracting(SpellAttainment::entry)
                .containsExactly(again, ENTRY);
    }

    @Test
    void the_type_is_the_catalogues_and_a_withdrawn_credential_never_counts() {
        office.stays(MARIA, ENTRY, EXIT, "training");
        office.holds(MARIA, "ready", EXIT, Verification.DOCUMENT_SEEN);
        var row = office.holds(MARIA, "rhit", EXIT, Verification.DOCUMENT_SEEN);
        SpellAttainment before = office.attainment.of(MARIA).getFirst();
        assertThat(before.slots())
                .extracting(slot -> slot.type())
                .containsExactly(Optional.of(FederalType.CERTIFICATION));
        office.data.transactions().write(() -> office.entities
                .find(org.boardwalk.certifications.internal.domain.HeldEntity.class, row.id())
                .withdraw("a mistake"));
        assertThat(office.attainment.of(MARIA).getFirst().attained()).isEqualTo(Verdict.DOES_NOT_COUNT);
    }

    @Test
    void what_the_board_says_of_a_word_changes_the_answer() {
        office.stays(MARIA, ENTRY, EXIT, "workshop");
        office.holds(MARIA, "rhit", EXIT, Verification.DOCUMENT_SEEN);
        assertThat(office.attainment.of(MARIA).getFirst().attained()).isEqualTo(Verdict.NOT_YET_KNOWN);
        office.word(Vocabulary.SERVICE_TYPE, "workshop", Optional.of(FederalCode.SKILL_UPGRADING));
        assertThat(office.attainment.of(MARIA).getFirst().attained()).isEqualTo(Verdict.COUNTS);
        office.word(Vocabulary.SERVICE_TYPE, "workshop", Optional.of(FederalCode.CUSTOMIZED_TRAINING));
        assertThat(office.attainment.of(MARIA).getFirst().measured().verdict()).isEqualTo(Verdict.DOES_NOT_COUNT);
    }

    @Test
    void the_file_has_the_elements_of_the_report() {
        office.stays(MARIA, ENTRY, EXIT, "training");
        office.holds(MARIA, "rhit", EXIT, Verification.DOCUMENT_SEEN);
        office.holds(MARIA, "ged", EXIT.minusDays(2), Verification.DOCUMENT_SEEN);
        office.stays(JORDAN, ENTRY, EXIT.plusDays(1), "training");
        office.stays(CASEY, ENTRY, EXIT.plusDays(2));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(office.attainment.export(EXIT, EXIT.plusDays(2), out)).isEqualTo(3);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        100,900,901,1800,1801,1802,1803,1804,1805
                        S-1,20230110,20230630,1,20230628,6,20230630,,
                        S-2,20230110,20230701,0,,,,,
                        S-3,20230110,20230702,,,,,,
                        """.replace("\n", "\r\n"));
        assertThat(office.notes)
                .containsExactly("exported credential attainment from=2023-06-30 to=2023-07-02 lines=3");
    }

    @Test
    void everybodys_report_is_for_those_who_may_see_everybody() {
        office.permissions.remove("participants.read.all");
        assertProblem("platform.security.forbidden", () -> office.attainment.report(EXIT, EXIT));
        office.permissions.add("participants.read.all");
        office.permissions.remove("certifications.report");
        assertProblem("platform.security.forbidden", () -> office.attainment.report(EXIT, EXIT));
        assertProblem(
                "platform.security.forbidden", () -> office.attainment.export(EXIT, EXIT, new ByteArrayOutputStream()));
        assertThat(office.notes).isEmpty();
    }

    @Test
    void one_persons_answer_is_for_those_who_may_see_the_person() {
        office.hidden.add(MARIA);
        assertProblem("participants.notFound", () -> office.attainment.of(MARIA));
        office.permissions.clear();
        assertProblem("platform.security.forbidden", () -> office.attainment.of(JORDAN));
    }

    @Test
    void a_window_that_ends_before_it_begins_is_refused() {
        assertProblem("certifications.attainment.badWindow", () -> office.attainment.report(EXIT, EXIT.minusDays(1)));
        assertThat(office.attainment.report(EXIT, EXIT).spells()).isEqualTo(List.of());
    }

    private static Verdict attained(AttainmentReport report, UUID person) {
        return report.spells().stream()
                .filter(spell -> spell.participantId().equals(person))
                .findFirst()
                .orElseThrow()
                .attained();
    }

    private static void assertProblem(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }
}
