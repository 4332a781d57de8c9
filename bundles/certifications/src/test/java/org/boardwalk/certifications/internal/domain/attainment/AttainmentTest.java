package org.boardwalk.certifications.internal.domain.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardwalk.certifications.api.attainment.Verdict.COUNTS;
import static org.boardwalk.certifications.api.attainment.Verdict.DOES_NOT_COUNT;
import static org.boardwalk.certifications.api.attainment.Verdict.NOT_YET_KNOWN;
import static org.boardwalk.certifications.api.catalogue.FederalType.ASSOCIATE_DEGREE;
import static org.boardwalk.certifications.api.catalogue.FederalType.CERTIFICATION;
import static org.boardwalk.certifications.api.catalogue.FederalType.SECONDARY_DIPLOMA;
import static org.boardwalk.certifications.internal.domain.attainment.Samples.ENTRY;
import static org.boardwalk.certifications.internal.domain.attainment.Samples.EXIT;
import static org.boardwalk.certifications.internal.domain.attainment.Samples.LATER;
import static org.boardwalk.certifications.internal.domain.attainment.Samples.ON_THE_JOB;
import static org.boardwalk.certifications.internal.domain.attainment.Samples.RULES;
import static org.boardwalk.certifications.internal.domain.attainment.Samples.TRAINING;
import static org.boardwalk.certifications.internal.domain.attainment.Samples.earned;
import static org.boardwalk.certifications.internal.domain.attainment.Samples.exited;
import static org.boardwalk.certifications.internal.domain.attainment.Samples.meaning;
import static org.boardwalk.certifications.internal.domain.attainment.Samples.stay;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.attainment.AttainmentRule.Part.Kind;
import org.boardwalk.certifications.api.attainment.Judgement;
import org.boardwalk.certifications.api.attainment.SpellAttainment;
import org.boardwalk.certifications.api.attainment.SpellAttainment.Credential;
import org.boardwalk.certifications.api.attainment.Verdict;
import org.boardwalk.certifications.api.catalogue.FederalType;
import org.boardwalk.certifications.internal.domain.attainment.Stay.Found;
import org.boardwalk.certifications.internal.domain.attainment.Stay.Meaning;
import org.boardwalk.certifications.internal.domain.attainment.Stay.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttainmentTest {
    @ParameterizedTest
    @CsvSource({
        "2023-01-09, DOES_NOT_COUNT, certifications.attainment.beforeEntry",
        "2023-01-10, COUNTS,         certifications.attainment.countsDuring",
        "2023-06-30, COUNTS,         certifications.attainment.countsDuring",
        "2023-07-01, COUNTS,         certifications.attainment.countsAfter",
        "2024-06-29, COUNTS,         certifications.attainment.countsAfter",
        "2024-06-30, COUNTS,         certifications.attainment.countsAfter",
        "2024-07-01, DOES_NOT_COUNT, certifications.attainment.tooLate",
    })
    void it_counts_from_the_day_of_entry_until_the_day_of_exit_a_year_later(LocalDate on, Verdict verdict, String why) {
        Judgement judgement = of(stay(ENTRY, EXIT, List.of(TRAINING)), on);
        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.why().key()).isEqualTo(why);
        assertThat(judgement.part()).isEqualTo(Kind.PERIOD);
    }

    @ParameterizedTest
    @CsvSource({
        // The year after an ordinary day has 365 days, with a 29 February in it 366: the day of the year decides.
        "2022-03-10, 2023-03-10, 2023-03-11",
        "2023-03-10, 2024-03-10, 2024-03-11",
        "2023-02-28, 2024-02-28, 2024-02-29",
        "2024-02-28, 2025-02-28, 2025-03-01",
        "2024-02-29, 2025-02-28, 2025-03-01",
        "2023-12-31, 2024-12-31, 2025-01-01",
    })
    void leap_years_move_no_boundary(LocalDate exit, LocalDate last, LocalDate tooLate) {
        Stay stay = exited(exit);
        assertThat(of(stay, last).verdict()).isEqualTo(COUNTS);
        assertThat(of(stay, tooLate).verdict()).isEqualTo(DOES_NOT_COUNT);
        assertThat(judge(stay).lastDay()).contains(last);
    }

    @Test
    void an_entry_and_exit_on_one_day_make_a_stay() {
        assertThat(of(stay(EXIT, EXIT, List.of(TRAINING)), EXIT).verdict()).isEqualTo(COUNTS);
        assertThat(of(stay(EXIT, EXIT, List.of(TRAINING)), EXIT.minusDays(1)).verdict())
                .isEqualTo(DOES_NOT_COUNT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"02", "03", "04", "06", "07", "08", "09", "10", "11", "12"})
    void every_training_but_on_the_job_and_customized_is_measured(String type) {
        assertThat(judge(stay(ENTRY, EXIT, List.of(meaning("1303/" + type))))
                        .measured()
                        .verdict())
                .isEqualTo(COUNTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1332/1", "1401/1"})
    void education_is_measured_too(String code) {
        assertThat(judge(stay(ENTRY, EXIT, List.of(meaning(code)))).measured().verdict())
                .isEqualTo(COUNTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1303/01", "1303/05"})
    void on_the_job_and_customized_training_alone_are_not_measured(String code) {
        Stay only = stay(ENTRY, EXIT, List.of(meaning(code)));
        assertThat(judge(only).measured().verdict()).isEqualTo(DOES_NOT_COUNT);
        assertThat(of(only, EXIT).part()).isEqualTo(Kind.TRAINING);
        assertThat(of(only, EXIT).verdict()).isEqualTo(DOES_NOT_COUNT);
        Stay both = stay(ENTRY, EXIT, List.of(meaning(code), TRAINING));
        assertThat(judge(both).measured().verdict()).isEqualTo(COUNTS);
    }

    @Test
    void a_service_nobody_said_the_meaning_of_leaves_it_open_unless_another_settles_it() {
        Meaning unsaid = meaning("");
        Judgement open = judge(stay(ENTRY, EXIT, List.of(ON_THE_JOB, unsaid))).measured();
        assertThat(open.verdict()).isEqualTo(NOT_YET_KNOWN);
        assertThat(open.why().arguments()).containsExactly(unsaid.word());
        assertThat(of(stay(ENTRY, EXIT, List.of(unsaid)), EXIT).verdict()).isEqualTo(NOT_YET_KNOWN);
        assertThat(judge(stay(ENTRY, EXIT, List.of(unsaid, TRAINING)))
                        .measured()
                        .verdict())
                .isEqualTo(COUNTS);
    }

    @Test
    void without_education_or_training_nothing_is_measured() {
        assertThat(judge(stay(ENTRY, EXIT, List.of())).measured().why().key())
                .isEqualTo("certifications.attainment.nothingLearned");
        assertThat(of(stay(ENTRY, EXIT, List.of()), EXIT).verdict()).isEqualTo(DOES_NOT_COUNT);
    }

    @ParameterizedTest
    @CsvSource({
        "01, DOES_NOT_COUNT",
        "02, DOES_NOT_COUNT",
        "03, DOES_NOT_COUNT",
        "04, DOES_NOT_COUNT",
        "05, DOES_NOT_COUNT",
        "06, COUNTS",
        "07, DOES_NOT_COUNT",
        "00, COUNTS"
    })
    void some_reasons_for_exit_take_somebody_out_of_the_measure(String reason, Verdict measured) {
        assertThat(judge(exitedFor(meaning("923/" + reason))).measured().verdict())
                .isEqualTo(measured);
    }

    @Test
    void a_reason_nobody_said_the_meaning_of_leaves_it_open() {
        Judgement open = judge(exitedFor(meaning(""))).measured();
        assertThat(open.verdict()).isEqualTo(NOT_YET_KNOWN);
        assertThat(open.part()).isEqualTo(Kind.EXCLUSION);
    }

    @Test
    void the_employment_service_is_not_measured() {
        Stay stay = new Stay(
                new UUID(0, 1),
                "",
                ENTRY,
                Optional.of(EXIT),
                Optional.empty(),
                Optional.of(meaning("918/1")),
                List.of(TRAINING),
                List.of());
        assertThat(judge(stay).measured().verdict()).isEqualTo(DOES_NOT_COUNT);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"NONE", "SECONDARY_DIPLOMA"},
            mode = EnumSource.Mode.EXCLUDE)
    void every_recognised_type_counts_by_itself(FederalType type) {
        assertThat(only(exited(EXIT), earned(1, type, EXIT)).verdict()).isEqualTo(COUNTS);
    }

    @Test
    void what_the_catalogue_calls_not_recognised_does_not_count() {
        Judgement judgement = only(exited(EXIT), earned(1, FederalType.NONE, EXIT));
        assertThat(judgement.verdict()).isEqualTo(DOES_NOT_COUNT);
        assertThat(judgement.part()).isEqualTo(Kind.RECOGNISED);
    }

    @Test
    void a_type_nobody_knows_leaves_it_open_only_when_the_days_fit() {
        assertThat(only(exited(EXIT), untyped(EXIT)).verdict()).isEqualTo(NOT_YET_KNOWN);
        assertThat(only(exited(EXIT), untyped(EXIT.plusYears(1).plusDays(1))).verdict())
                .isEqualTo(DOES_NOT_COUNT);
    }

    @Test
    void the_persons_word_alone_leaves_it_open_and_a_withdrawn_credential_never_counts() {
        assertThat(only(exited(EXIT), with(earned(1, CERTIFICATION, EXIT), false, false))
                        .part())
                .isEqualTo(Kind.EVIDENCE);
        assertThat(only(exited(EXIT), with(earned(1, CERTIFICATION, EXIT), false, false))
                        .verdict())
                .isEqualTo(NOT_YET_KNOWN);
        assertThat(only(exited(EXIT), with(earned(1, CERTIFICATION, EXIT), true, true))
                        .verdict())
                .isEqualTo(DOES_NOT_COUNT);
    }

    @ParameterizedTest
    @CsvSource({
        "EMPLOYED,     2023-06-30, NOT_YET_KNOWN",
        "EMPLOYED,     2023-07-01, COUNTS",
        "EMPLOYED,     2024-06-30, COUNTS",
        "EMPLOYED,     2024-07-01, NOT_YET_KNOWN",
        "IN_EDUCATION, 2023-07-01, COUNTS",
        "IN_EDUCATION, 2024-06-30, COUNTS",
        "IN_EDUCATION, 2024-07-01, NOT_YET_KNOWN",
        "NEITHER,      2024-06-29, NOT_YET_KNOWN",
        "NEITHER,      2024-06-30, DOES_NOT_COUNT",
    })
    void a_diploma_counts_with_work_or_study_in_the_year_after_the_exit(What what, LocalDate on, Verdict verdict) {
        Judgement judgement = only(exited(EXIT, new Found(what, on)), earned(1, SECONDARY_DIPLOMA, EXIT));
        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.part()).isEqualTo(Kind.DIPLOMA);
    }

    @Test
    void work_that_was_found_settles_it_whatever_somebody_else_did_not_find() {
        Stay stay =
                exited(EXIT, new Found(What.NEITHER, EXIT.plusYears(2)), new Found(What.EMPLOYED, EXIT.plusDays(200)));
        assertThat(only(stay, earned(1, SECONDARY_DIPLOMA, EXIT)).verdict()).isEqualTo(COUNTS);
    }

    @Test
    void nothing_is_known_of_a_diploma_when_nobody_looked() {
        Judgement judgement = only(exited(EXIT), earned(1, SECONDARY_DIPLOMA, EXIT));
        assertThat(judgement.verdict()).isEqualTo(NOT_YET_KNOWN);
        assertThat(judgement.why().key()).isEqualTo("certifications.attainment.wentOnMissing");
        assertThat(judgement.why().arguments()).containsExactly(EXIT.plusYears(1));
    }

    @Test
    void before_the_exit_it_can_only_be_said_that_it_will_count() {
        Stay stay = new Stay(
                new UUID(0, 1),
                "",
                ENTRY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(TRAINING),
                List.of());
        Judgement judgement = only(stay, earned(1, CERTIFICATION, EXIT));
        assertThat(judgement.verdict()).isEqualTo(NOT_YET_KNOWN);
        assertThat(judgement.why().key()).isEqualTo("certifications.attainment.notExited");
        assertThat(judge(stay, earned(1, CERTIFICATION, EXIT)).slots()).hasSize(1);
    }

    @Test
    void whether_somebody_attained_one_is_open_until_the_year_is_over() {
        assertThat(attained(EXIT.plusYears(1))).isEqualTo(NOT_YET_KNOWN);
        assertThat(attained(EXIT.plusYears(1).plusDays(1))).isEqualTo(DOES_NOT_COUNT);
    }

    @Test
    void each_stay_is_judged_for_itself() {
        LocalDate again = EXIT.plusMonths(3);
        Stay first = stay(ENTRY, EXIT, List.of(TRAINING));
        Stay second = stay(again, again.plusMonths(2), List.of(ON_THE_JOB));
        Stay third = stay(again, again.plusMonths(2), List.of(TRAINING));
        assertThat(of(first, again).verdict()).isEqualTo(COUNTS);
        assertThat(of(second, again).verdict()).isEqualTo(DOES_NOT_COUNT);
        assertThat(of(third, again).verdict()).isEqualTo(COUNTS);
        assertThat(of(third, again.minusDays(1)).why().key()).isEqualTo("certifications.attainment.beforeEntry");
    }

    @Test
    void before_the_rule_was_in_force_nothing_is_said() {
        SpellAttainment before = judge(exited(LocalDate.of(2016, 6, 30)), earned(1, CERTIFICATION, EXIT));
        assertThat(before.rule()).isEmpty();
        assertThat(before.attained()).isEqualTo(NOT_YET_KNOWN);
        assertThat(judge(exited(LocalDate.of(2016, 7, 1))).rule()).isPresent();
    }

    @Test
    void the_report_takes_three_those_that_count_then_the_latest_numbered_from_the_earliest() {
        SpellAttainment result = judge(
                exited(EXIT),
                earned(1, CERTIFICATION, EXIT.minusDays(40)),
                earned(2, ASSOCIATE_DEGREE, EXIT.minusDays(30)),
                earned(3, CERTIFICATION, EXIT.minusDays(20)),
                earned(4, CERTIFICATION, EXIT.minusDays(10)),
                earned(5, SECONDARY_DIPLOMA, EXIT.minusDays(1)));
        assertThat(names(result)).containsExactly("C2", "C3", "C4");
        assertThat(result.slots())
                .extracting(Credential::slot)
                .containsExactly(Optional.of(1), Optional.of(2), Optional.of(3));
    }

    @Test
    void a_diploma_stands_in_the_report_also_when_it_does_not_count() {
        SpellAttainment result =
                judge(exited(EXIT, new Found(What.NEITHER, EXIT.plusYears(1))), earned(1, SECONDARY_DIPLOMA, EXIT));
        assertThat(names(result)).containsExactly("C1");
        assertThat(result.attained()).isEqualTo(DOES_NOT_COUNT);
    }

    @Test
    void what_is_too_late_unproven_or_not_recognised_stands_in_no_slot() {
        SpellAttainment result = judge(
                exited(EXIT),
                earned(1, CERTIFICATION, EXIT.plusYears(1).plusDays(1)),
                with(earned(2, CERTIFICATION, EXIT), false, false),
                earned(3, FederalType.NONE, EXIT),
                untyped(EXIT));
        assertThat(result.slots()).isEmpty();
        assertThat(judge(stay(ENTRY, EXIT, List.of(ON_THE_JOB)), earned(1, CERTIFICATION, EXIT))
                        .slots())
                .isEmpty();
    }

    @Test
    void an_unproven_diploma_stands_in_no_slot_also_when_it_is_known_not_to_count() {
        Earned unproven = with(earned(1, SECONDARY_DIPLOMA, EXIT), false, false);
        assertThat(judge(exited(EXIT, new Found(What.NEITHER, EXIT.plusYears(1))), unproven)
                        .slots())
                .isEmpty();
    }

    private static Verdict attained(LocalDate today) {
        return Attainment.judge(RULES, exited(EXIT), List.of(), today).attained();
    }

    private static Stay exitedFor(Meaning reason) {
        return new Stay(
                new UUID(0, 1),
                "",
                ENTRY,
                Optional.of(EXIT),
                Optional.of(reason),
                Optional.empty(),
                List.of(TRAINING),
                List.of());
    }

    private static Earned untyped(LocalDate on) {
        Earned known = earned(9, CERTIFICATION, on);
        return new Earned(known.id(), known.code(), known.name(), Optional.empty(), on, true, false);
    }

    private static Earned with(Earned known, boolean sure, boolean withdrawn) {
        return new Earned(known.id(), known.code(), known.name(), known.type(), known.on(), sure, withdrawn);
    }

    private static Judgement of(Stay stay, LocalDate on) {
        return only(stay, earned(1, CERTIFICATION, on));
    }

    private static Judgement only(Stay stay, Earned earned) {
        return judge(stay, earned).credentials().getFirst().judgement();
    }

    private static SpellAttainment judge(Stay stay, Earned... wallet) {
        return Attainment.judge(RULES, stay, Arrays.asList(wallet), LATER);
    }

    private static List<String> names(SpellAttainment result) {
        return result.slots().stream()
                .map(credential -> credential.name().byLanguage().firstEntry().getValue())
                .toList();
    }
}
