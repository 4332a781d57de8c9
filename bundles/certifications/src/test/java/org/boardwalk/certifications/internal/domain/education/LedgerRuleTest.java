package org.boardwalk.certifications.internal.domain.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.boardwalk.certifications.api.education.ActivityKind.IN_DOMAIN;
import static org.boardwalk.certifications.api.education.ActivityKind.OUTSIDE;
import static org.boardwalk.certifications.api.education.ActivityKind.SELF_REVIEW;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.boardwalk.certifications.api.education.Activity;
import org.boardwalk.certifications.api.education.Ledger;
import org.boardwalk.certifications.api.education.Ledger.Counted;
import org.boardwalk.certifications.api.education.Ledger.Cycle;
import org.boardwalk.certifications.api.education.Ledger.Missing;
import org.boardwalk.certifications.api.education.RecertificationRule;
import org.boardwalk.pathways.api.text.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that ship, on cases one can check by hand. */
class LedgerRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static Held held(String name, String on) {
        return new Held("ahima-" + name, LocalDate.parse(on));
    }

    private static Ledger ledger(List<Held> wallet, Activity... activities) {
        return LedgerRule.of(Samples.MARIA, Samples.shipped(), wallet, List.of(activities), TODAY);
    }

    private static Cycle cycle(List<Held> wallet, Activity... activities) {
        return ledger(wallet, activities).cycles().getFirst();
    }

    private static List<Held> rhit() {
        return List.of(held("rhit", "2025-05-15"));
    }

    private static String words(Phrase phrase) {
        return phrase.in(FileTexts.INSTANCE, Locale.ENGLISH);
    }

    private static Counted line(Cycle cycle, String title) {
        return cycle.activities().stream()
                .filter(counted -> counted.activity().claim().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static String why(Cycle cycle, String title) {
        return words(line(cycle, title).why().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "rhit, 20",
        "rhia, 30",
        "ccs, 20",
        "ccs ccs-p, 30",
        "chps rhit, 40",
        "rhia chda, 40",
        "rhia cdip, 40",
        "rhia ccs ccs-p, 50",
        "rhit ccs ccs-p, 40",
        "rhit ccs ccs-p cca, 50",
        "rhia ccs ccs-p cca cdip, 50",
        "rhia rhit, 30",
        "rhia rhit ccs, 40"
    })
    void each_further_credential_asks_for_ten_more_up_to_fifty(String names, BigDecimal units) {
        List<Held> wallet = Arrays.stream(names.split(" "))
                .map(name -> held(name, "2025-05-15"))
                .toList();
        Cycle cycle = cycle(wallet);
        assertThat(cycle.required()).isEqualByComparingTo(units);
        assertThat(cycle.domainRequired()).isEqualByComparingTo(units.multiply(new BigDecimal("0.8")));
        assertThat(cycle.credentials().stream().map(Ledger.Covered::adds).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(units);
    }

    @Test
    void every_credential_says_what_it_adds() {
        Cycle cycle = cycle(List.of(
                held("rhit", "2025-05-15"),
                held("rhia", "2025-06-15"),
                held("ccs", "2025-06-16"),
                held("ccs-p", "2025-06-17"),
                held("cca", "2025-06-18")));
        assertThat(cycle.credentials())
                .extracting(covered -> words(covered.why()))
                .containsExactly(
                        "RHIA asks for 30 units.",
                        "CCS adds 10 units.",
                        "CCS-P adds 10 units.",
                        "CCA adds nothing: several credentials together ask for 50 at most.",
                        "RHIT asks for nothing of its own: RHIA has taken its place.");
    }

    @Test
    void the_first_and_the_last_day_of_a_cycle_count_and_the_days_beside_them_do_not() {
        Ledger ledger = ledger(
                rhit(),
                Samples.activity("Day before", "2025-05-14", "1", IN_DOMAIN),
                Samples.activity("First day", "2025-05-15", "2", IN_DOMAIN),
                Samples.activity("Last day", "2027-05-14", "3", IN_DOMAIN),
                Samples.activity("Day after", "2027-05-15", "4", IN_DOMAIN));
        Cycle cycle = ledger.cycles().getFirst();
        assertThat(cycle.from()).isEqualTo("2025-05-15");
        assertThat(cycle.until()).isEqualTo("2027-05-14");
        assertThat(cycle.counted()).isEqualByComparingTo("5");
        assertThat(ledger.elsewhere())
                .extracting(counted -> words(counted.why().orElseThrow()))
                .containsExactly(
                        "It is dated after the cycle that contains Mar 1, 2026.",
                        "It is dated before May 15, 2025, when the first cycle began.");
    }

    @Test
    void a_day_belongs_to_one_cycle_and_nothing_is_carried_over() {
        List<Held> wallet = List.of(held("rhit", "2023-05-15"));
        Ledger ledger = ledger(
                wallet,
                Samples.activity("Last day", "2025-05-14", "30", IN_DOMAIN),
                Samples.activity("First day", "2025-05-15", "1", IN_DOMAIN));
        assertThat(ledger.cycles()).extracting(Cycle::counted).containsExactly(BigDecimal.ONE, new BigDecimal("30"));
        assertThat(ledger.cycles()).extracting(Cycle::isComplete).containsExactly(false, true);
    }

    @Test
    void a_cycle_that_begins_on_a_leap_day_does_not_move_the_others() {
        List<Cycle> cycles = LedgerRule.of(
                        Samples.MARIA,
                        Samples.shipped(),
                        List.of(held("rhit", "2024-02-29")),
                        List.of(),
                        LocalDate.of(2028, 2, 29))
                .cycles()
                .reversed();
        assertThat(cycles)
                .extracting(cycle -> cycle.from() + " " + cycle.until())
                .containsExactly("2024-02-29 2026-02-27", "2026-02-28 2028-02-28", "2028-02-29 2030-02-27");
    }

    @Test
    void the_running_cycle_changes_on_the_day_after_its_last() {
        List<Held> wallet = List.of(held("rhit", "2024-03-01"));
        List<RecertificationRule> rules = Samples.shipped();
        assertThat(LedgerRule.of(Samples.MARIA, rules, wallet, List.of(), LocalDate.of(2026, 2, 28))
                        .cycles())
                .hasSize(1);
        assertThat(LedgerRule.of(Samples.MARIA, rules, wallet, List.of(), LocalDate.of(2026, 3, 1))
                        .cycles())
                .hasSize(2);
    }

    @Test
    void it_says_what_is_missing_and_by_when() {
        Cycle cycle = cycle(
                rhit(),
                Samples.activity("Coding", "2025-06-01", "12", IN_DOMAIN),
                Samples.activity("Leadership", "2025-06-02", "2", OUTSIDE));
        assertThat(cycle.counted()).isEqualByComparingTo("14");
        assertThat(cycle.domainCounted()).isEqualByComparingTo("12");
        assertThat(cycle.domainRequired()).isEqualByComparingTo("16");
        assertThat(cycle.missing())
                .extracting(missing -> words(missing.words()))
                .containsExactly("6 units are missing by May 14, 2027, at least 4 of them in the domain.");
    }

    @Test
    void what_is_outside_of_the_domain_counts_up_to_a_fifth_of_what_is_required() {
        Cycle cycle = cycle(
                rhit(),
                Samples.activity("Speaking", "2025-06-01", "3", OUTSIDE),
                Samples.activity("Leading", "2025-06-02", "2.5", OUTSIDE),
                Samples.activity("Writing", "2025-06-03", "1", OUTSIDE),
                Samples.activity("Coding", "2025-06-04", "15.5", IN_DOMAIN));
        assertThat(cycle.counted()).isEqualByComparingTo("19.5");
        assertThat(line(cycle, "Speaking").why()).isEmpty();
        assertThat(line(cycle, "Leading").units()).isEqualByComparingTo("1");
        assertThat(why(cycle, "Leading"))
                .isEqualTo("At most 4 of the 20 required units may come from outside of the domain, so only 1 of this"
                        + " activity count.");
        assertThat(why(cycle, "Writing"))
                .isEqualTo("At most 4 of the 20 required units may come from outside of the domain, and earlier"
                        + " activities fill them.");
        assertThat(cycle.missing())
                .extracting(missing -> words(missing.words()))
                .containsExactly("0.5 units are missing by May 14, 2027, all in the domain.");
    }

    @Test
    void a_coding_credential_needs_a_self_review_in_each_year_beside_the_units() {
        List<Held> wallet = List.of(held("ccs", "2025-05-15"));
        Cycle before = cycle(wallet, Samples.activity("Coding", "2025-06-01", "40", IN_DOMAIN));
        assertThat(before.isComplete()).isFalse();
        assertThat(before.missing())
                .extracting(missing -> words(missing.words()))
                .containsExactly(
                        "A self-review is due between May 15, 2025 and May 14, 2026.",
                        "A self-review is due between May 15, 2026 and May 14, 2027.");
        Cycle done = cycle(
                wallet,
                Samples.activity("Review 1", "2026-05-14", "1", SELF_REVIEW),
                Samples.activity("Review 2", "2026-05-15", "9", SELF_REVIEW),
                Samples.activity("Coding", "2025-06-01", "10", IN_DOMAIN));
        assertThat(done.isComplete()).isTrue();
        assertThat(done.counted()).isEqualByComparingTo("20");
        assertThat(why(done, "Review 2")).isEqualTo("A self-review counts 5 units, whatever was written down.");
    }

    @Test
    void a_second_self_review_in_the_same_year_counts_nothing() {
        Cycle cycle = cycle(
                List.of(held("ccs", "2025-05-15")),
                Samples.activity("Review 1", "2025-05-15", "5", SELF_REVIEW),
                Samples.activity("Review 2", "2026-05-14", "5", SELF_REVIEW));
        assertThat(cycle.counted()).isEqualByComparingTo("5");
        assertThat(cycle.selfReviewsDone()).isEqualTo(1);
        assertThat(why(cycle, "Review 2"))
                .isEqualTo(
                        "One self-review counts in each year of the cycle; from May 15, 2025 to May 14, 2026 it is the"
                                + " one of May 15, 2025.");
    }

    @Test
    void a_self_review_counts_only_for_who_must_do_it() {
        Cycle cycle = cycle(rhit(), Samples.activity("Review", "2025-06-01", "5", SELF_REVIEW));
        assertThat(cycle.counted()).isZero();
        assertThat(why(cycle, "Review"))
                .isEqualTo("A self-review counts only for holders of CCA, CCS or CCS-P, from the day they earned it.");
        assertThat(cycle.selfReviewsRequired()).isZero();
    }

    @Test
    void a_credential_earned_later_adds_at_once_and_its_self_reviews_begin_with_the_next_year() {
        List<Held> wallet = List.of(held("rhit", "2025-05-15"), held("ccs", "2025-09-01"));
        Cycle cycle = cycle(
                wallet,
                Samples.activity("Too early", "2025-08-31", "5", SELF_REVIEW),
                Samples.activity("Not due", "2025-09-01", "5", SELF_REVIEW));
        assertThat(cycle.required()).isEqualByComparingTo("30");
        assertThat(cycle.counted()).isEqualByComparingTo("5");
        assertThat(line(cycle, "Not due").units()).isEqualByComparingTo("5");
        assertThat(cycle.selfReviewsRequired()).isEqualTo(1);
        assertThat(cycle.missing())
                .extracting(Missing::what)
                .containsExactly(Missing.What.UNITS, Missing.What.SELF_REVIEW);
    }

    @Test
    void the_same_activity_recorded_twice_counts_once() {
        Activity first = Samples.activity("HIPAA  update", LocalDate.of(2025, 6, 1), BigDecimal.TWO, IN_DOMAIN, 1);
        Activity second = Samples.activity("hipaa update ", LocalDate.of(2025, 6, 1), BigDecimal.TEN, IN_DOMAIN, 2);
        Activity otherDay = Samples.activity("HIPAA update", LocalDate.of(2025, 6, 2), BigDecimal.ONE, IN_DOMAIN, 3);
        Cycle cycle = cycle(rhit(), second, otherDay, first);
        assertThat(cycle.counted()).isEqualByComparingTo("3");
        assertThat(why(cycle, "hipaa update "))
                .isEqualTo("“HIPAA  update” of Jun 1, 2025 is counted already, and nothing counts twice.");
    }

    @Test
    void a_past_cycle_says_what_was_missing() {
        Ledger ledger = ledger(List.of(held("ccs", "2023-05-15")));
        assertThat(ledger.cycles().getLast().missing())
                .extracting(missing -> words(missing.words()))
                .containsExactly(
                        "No self-review was done between May 15, 2023 and May 14, 2024.",
                        "20 units were missing on May 14, 2025, at least 16 of them in the domain.",
                        "No self-review was done between May 15, 2024 and May 14, 2025.");
    }

    @Test
    void without_a_credential_that_asks_nothing_counts() {
        Ledger ledger = ledger(
                List.of(new Held("comptia-a-plus", TODAY)), Samples.activity("Coding", "2025-06-01", "3", IN_DOMAIN));
        assertThat(ledger.cycles()).isEmpty();
        assertThat(ledger.elsewhere())
                .extracting(counted -> words(counted.why().orElseThrow()))
                .containsExactly("No credential in the wallet asks for continuing education.");
        assertThat(ledger(List.of()).isEmpty()).isTrue();
    }

    @Test
    void of_the_same_credential_earned_twice_the_first_award_counts() {
        Cycle cycle = cycle(List.of(held("rhit", "2025-09-01"), held("rhit", "2025-05-15")));
        assertThat(cycle.from()).isEqualTo("2025-05-15");
        assertThat(cycle.required()).isEqualByComparingTo("20");
    }

    @Test
    void the_version_in_force_on_the_first_day_rules_the_whole_cycle() {
        RecertificationRule old = Samples.shipped().getFirst();
        RecertificationRule young = dated(old, "later", 36, Optional.of(LocalDate.of(2025, 1, 1)));
        List<Cycle> cycles = LedgerRule.of(
                        Samples.MARIA,
                        List.of(young, old),
                        List.of(held("rhit", "2022-12-31")),
                        List.of(),
                        LocalDate.of(2026, 12, 31))
                .cycles();
        assertThat(cycles).extracting(cycle -> cycle.rule().id()).containsExactly("later", old.id(), old.id());
        List<Cycle> changed = LedgerRule.of(
                        Samples.MARIA,
                        List.of(young, old),
                        List.of(held("rhit", "2023-01-01")),
                        List.of(),
                        LocalDate.of(2026, 12, 31))
                .cycles();
        assertThat(changed).extracting(cycle -> cycle.rule().id()).containsExactly("later", old.id());
        assertThat(changed.getFirst().until()).isEqualTo("2027-12-31");
    }

    private static RecertificationRule dated(
            RecertificationRule rule, String id, int months, Optional<LocalDate> validFrom) {
        return new RecertificationRule(
                id,
                rule.issuer(),
                rule.summary(),
                rule.credentials(),
                months,
                rule.further(),
                rule.most(),
                rule.domainPercent(),
                rule.selfReview(),
                true,
                rule.source(),
                validFrom,
                Optional.empty(),
                rule.notes());
    }

    @Test
    void the_shipped_rules_are_one_that_is_applied_and_one_that_is_shown_beside_it() {
        List<RecertificationRule> rules = Samples.shipped();
        assertThat(rules).extracting(RecertificationRule::applied).containsExactly(true, false);
        assertThat(rules).allSatisfy(rule -> assertThat(rule.source().url()).isPresent());
        assertThat(rules.getLast().selfReview()).isEmpty();
    }

    @Test
    void a_rule_that_makes_no_sense_is_refused() {
        RecertificationRule rule = Samples.shipped().getFirst();
        assertThatThrownBy(() -> dated(rule, "broken", 0, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void all_sentences_are_there_in_both_languages() {
        Stream<Activity> activities = Stream.of(
                Samples.activity("Before", "2020-01-01", "1", IN_DOMAIN),
                Samples.activity("Early review", "2023-05-15", "1", SELF_REVIEW),
                Samples.activity("Outside", "2025-06-01", "9", OUTSIDE),
                Samples.activity("Outside again", "2025-06-02", "9", OUTSIDE),
                Samples.activity("After", "2030-01-01", "9", OUTSIDE));
        Ledger ledger = ledger(
                List.of(held("rhit", "2023-05-15"), held("ccs", "2024-05-15"), held("rhia", "2025-01-01")),
                activities.toArray(Activity[]::new));
        List<Phrase> phrases = new ArrayList<>();
        ledger.elsewhere().forEach(line -> line.why().ifPresent(phrases::add));
        for (Cycle cycle : ledger.cycles()) {
            cycle.credentials().forEach(covered -> phrases.add(covered.why()));
            cycle.activities().forEach(line -> line.why().ifPresent(phrases::add));
            cycle.missing().forEach(missing -> phrases.add(missing.words()));
        }
        assertThat(phrases).hasSizeGreaterThan(8);
        for (Locale locale : FileTexts.INSTANCE.locales()) {
            assertThat(phrases)
                    .extracting(phrase -> phrase.in(FileTexts.INSTANCE, locale))
                    .allMatch(sentence -> sentence.endsWith(".") && !sentence.contains("{"));
        }
    }

    @Test
    @Timeout(20)
    void ten_thousand_activities_take_no_longer_than_a_page_may() {
        List<Activity> many = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            many.add(Samples.activity(
                    "Activity " + i / 2,
                    LocalDate.of(2016, 1, 1).plusDays(i % 3600),
                    BigDecimal.ONE,
                    org.boardwalk.certifications.api.education.ActivityKind.values()[i % 3],
                    i));
        }
        List<Held> wallet = List.of(held("rhia", "2016-01-01"), held("ccs", "2016-01-01"));
        Assertions.assertThatCode(() -> LedgerRule.of(Samples.MARIA, Samples.shipped(), wallet, many, TODAY))
                .doesNotThrowAnyException();
        long begun = System.nanoTime();
        Ledger ledger = LedgerRule.of(Samples.MARIA, Samples.shipped(), wallet, many, TODAY);
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(ledger.cycles()).hasSize(6);
        assertThat(taken).isLessThan(Duration.ofSeconds(1));
    }
}
