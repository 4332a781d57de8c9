package org.boardwalk.certifications.internal.domain.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardwalk.certifications.internal.domain.education.NaiveLedger.hundredths;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.boardwalk.certifications.api.education.Activity;
import org.boardwalk.certifications.api.education.ActivityKind;
import org.boardwalk.certifications.api.education.Ledger;
import org.boardwalk.certifications.api.education.Ledger.Counted;
import org.boardwalk.certifications.api.education.Ledger.Cycle;
import org.boardwalk.certifications.api.education.Ledger.Missing;
import org.boardwalk.certifications.api.education.RecertificationRule;
import org.boardwalk.certifications.api.education.RecertificationRule.Demand;
import org.boardwalk.certifications.api.education.RecertificationRule.SelfReview;
import org.boardwalk.pathways.api.model.Organisation;
import org.boardwalk.pathways.api.model.Source;
import org.boardwalk.pathways.api.text.LocalText;

class LedgerPropertyTest {
    private static final List<String> CODES = List.of("a", "b", "c", "d");
    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2028, 12, 31);

    /** Everything a ledger is made of. */
    record Case(List<RecertificationRule> rules, List<Held> wallet, List<Activity> activities, LocalDate today) {
        Ledger ledger() {
            return LedgerRule.of(Samples.MARIA, rules, wallet, activities, today);
        }

        Case with(List<Activity> others) {
            return new Case(rules, wallet, others, today);
        }
    }

    @Property(tries = 2000)
    void it_counts_what_the_naive_ledger_counts(@ForAll("cases") Case one) {
        Ledger ledger = one.ledger();
        NaiveLedger naive = new NaiveLedger(one.rules(), one.wallet(), one.activities());
        if (one.rules().stream().noneMatch(RecertificationRule::applied) || naive.asksForNothing()) {
            assertThat(ledger.cycles()).isEmpty();
            assertThat(ledger.elsewhere()).hasSameSizeAs(one.activities());
            return;
        }
        List<LocalDate> days = naive.firstDays(one.today());
        assertThat(ledger.cycles()).hasSize(days.size() - 1);
        for (int i = 0; i + 1 < days.size(); i++) {
            Cycle cycle = ledger.cycles().reversed().get(i);
            assertThat(cycle.from()).isEqualTo(days.get(i));
            assertThat(cycle.until()).isEqualTo(days.get(i + 1).minusDays(1));
            assertThat(cycle.rule()).isEqualTo(naive.rule(days.get(i)));
            assertSame(cycle, naive.new Cycle(days.get(i), days.get(i + 1)), one.activities());
        }
    }

    private static void assertSame(Cycle cycle, NaiveLedger.Cycle naive, List<Activity> activities) {
        assertThat(hundredths(cycle.required())).isEqualTo(naive.required());
        assertThat(hundredths(cycle.domainRequired())).isEqualTo(naive.domainRequired());
        long counted = 0;
        long inDomain = 0;
        Set<UUID> listed = new HashSet<>();
        for (Counted line : cycle.activities()) {
            listed.add(line.activity().id());
            assertThat(hundredths(line.units())).isEqualTo(naive.worth(line.activity()));
        }
        for (Activity activity : activities) {
            assertThat(listed.contains(activity.id())).isEqualTo(naive.contains(activity));
            counted += naive.worth(activity);
            inDomain += activity.claim().kind() == ActivityKind.OUTSIDE ? 0 : naive.worth(activity);
        }
        assertThat(hundredths(cycle.counted())).isEqualTo(counted);
        assertThat(hundredths(cycle.domainCounted())).isEqualTo(inDomain);
        List<LocalDate> reviews = naive.reviewsMissing();
        assertThat(missing(cycle, Missing.What.SELF_REVIEW))
                .extracting(Missing::by)
                .containsExactlyElementsOf(reviews);
        assertThat(cycle.selfReviewsRequired() - cycle.selfReviewsDone()).isEqualTo(reviews.size());
        long short_ = naive.required() - counted;
        assertThat(missing(cycle, Missing.What.UNITS).stream()
                        .mapToLong(missing -> hundredths(missing.units()))
                        .sum())
                .isEqualTo(Math.max(0, short_));
        assertThat(cycle.isComplete()).isEqualTo(short_ <= 0 && reviews.isEmpty());
    }

    private static List<Missing> missing(Cycle cycle, Missing.What what) {
        return cycle.missing().stream()
                .filter(missing -> missing.what() == what)
                .toList();
    }

    @Property(tries = 400)
    void every_activity_stands_in_exactly_one_place_and_says_why_it_counts_less(@ForAll("cases") Case one) {
        Ledger ledger = one.ledger();
        List<Counted> lines = new ArrayList<>(ledger.elsewhere());
        ledger.cycles().forEach(cycle -> lines.addAll(cycle.activities()));
        assertThat(lines).extracting(Counted::activity).containsExactlyInAnyOrderElementsOf(one.activities());
        for (Counted line : lines) {
            boolean less = line.units().compareTo(line.activity().claim().units()) < 0;
            assertThat(line.why().isPresent()).isEqualTo(less);
            assertThat(line.units().signum()).isNotNegative();
        }
    }

    @Property(tries = 400)
    void nothing_is_counted_twice_in_a_cycle(@ForAll("cases") Case one) {
        for (Cycle cycle : one.ledger().cycles()) {
            assertThat(cycle.activities().stream()
                            .filter(line -> line.units().signum() > 0)
                            .map(line -> Sameness.of(line.activity().claim())))
                    .doesNotHaveDuplicates();
        }
    }

    @Property(tries = 400)
    void the_order_in_which_activities_are_read_does_not_matter(@ForAll("cases") Case one, @ForAll long seed) {
        List<Activity> shuffled = new ArrayList<>(one.activities());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(one.with(shuffled).ledger()).isEqualTo(one.ledger());
    }

    @Property(tries = 400)
    void one_activity_more_never_counts_less(@ForAll("cases") Case one, @ForAll("activities") List<Activity> more) {
        List<Activity> all = new ArrayList<>(one.activities());
        for (Activity activity : more) {
            all.add(Samples.activity(
                    "Something else " + all.size(),
                    activity.claim().on(),
                    activity.claim().units(),
                    activity.claim().kind(),
                    0));
        }
        List<Cycle> before = one.ledger().cycles();
        List<Cycle> after = one.with(all).ledger().cycles();
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).counted())
                    .isGreaterThanOrEqualTo(before.get(i).counted());
            assertThat(after.get(i).missing().size())
                    .isLessThanOrEqualTo(before.get(i).missing().size());
        }
    }

    @Property(tries = 400)
    void a_complete_cycle_has_enough_in_the_domain(@ForAll("cases") Case one) {
        for (Cycle cycle : one.ledger().cycles()) {
            if (cycle.isComplete()) {
                assertThat(cycle.counted()).isGreaterThanOrEqualTo(cycle.required());
                assertThat(cycle.domainCounted()).isGreaterThanOrEqualTo(cycle.domainRequired());
                assertThat(cycle.selfReviewsDone()).isEqualTo(cycle.selfReviewsRequired());
            }
        }
    }

    @Property(tries = 400)
    void earning_all_that_is_missing_completes_the_cycle(@ForAll("cases") Case one) {
        List<Activity> all = new ArrayList<>(one.activities());
        for (Cycle cycle : one.ledger().cycles()) {
            for (Missing missing : cycle.missing()) {
                boolean review = missing.what() == Missing.What.SELF_REVIEW;
                all.add(Samples.activity(
                        "Made up for " + all.size(),
                        missing.by(),
                        missing.units(),
                        review ? ActivityKind.SELF_REVIEW : ActivityKind.IN_DOMAIN,
                        0));
            }
        }
        assertThat(one.with(all).ledger().cycles()).allMatch(Cycle::isComplete);
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(rules(), wallets(), activities(), days(LocalDate.of(2022, 1, 1), LATEST))
                .as(Case::new);
    }

    @Provide
    Arbitrary<List<Activity>> activities() {
        Arbitrary<Activity> activity = Combinators.combine(
                        Arbitraries.of("Coding", " coding", "Privacy", "Data  quality", "data quality"),
                        days(EARLIEST, LATEST),
                        Arbitraries.integers().between(1, 48).map(quarters -> new BigDecimal(quarters)
                                .multiply(new BigDecimal("0.25"))),
                        Arbitraries.of(ActivityKind.values()),
                        Arbitraries.integers().between(0, 3))
                .as(Samples::activity);
        return activity.list().ofMaxSize(40);
    }

    private static Arbitrary<List<Held>> wallets() {
        return Combinators.combine(Arbitraries.of("a", "b", "c", "d", "unknown"), days(EARLIEST, LATEST))
                .as(Held::new)
                .list()
                .ofMaxSize(5);
    }

    /** Few days, so that things meet; many of them at the ends of months. */
    private static Arbitrary<LocalDate> days(LocalDate from, LocalDate until) {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(from.toEpochDay(), until.toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> few = Combinators.combine(
                        Arbitraries.integers().between(from.getYear(), until.getYear()),
                        Arbitraries.of(1, 2, 3, 8),
                        Arbitraries.of(1, 27, 28, 29, 31))
                .as((year, month, day) -> LocalDate.of(year, month, 1)
                        .withDayOfMonth(1)
                        .plusDays(Math.min(day, LocalDate.of(year, month, 1).lengthOfMonth()) - 1L));
        return Arbitraries.oneOf(few, few, any);
    }

    private static Arbitrary<List<RecertificationRule>> rules() {
        Arbitrary<List<Integer>> numbers =
                Arbitraries.integers().between(0, 40).list().ofSize(CODES.size());
        Arbitrary<Set<String>> some = Arbitraries.of(CODES).set().ofMaxSize(2);
        Arbitrary<Optional<SelfReview>> reviews = Combinators.combine(
                        Arbitraries.of(CODES).set().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(1, 6))
                .as((codes, units) -> new SelfReview(List.copyOf(codes), BigDecimal.valueOf(units)))
                .optional();
        Arbitrary<Optional<LocalDate>> from =
                days(LocalDate.of(2016, 1, 1), LATEST).optional();
        Arbitrary<RecertificationRule> rule = Combinators.combine(
                        Combinators.combine(numbers, some, some).as(LedgerPropertyTest::demands),
                        Arbitraries.of(1, 6, 12, 18, 24, 24, 24, 30, 36),
                        Arbitraries.integers().between(0, 15).map(BigDecimal::valueOf),
                        Arbitraries.integers().between(0, 60).map(BigDecimal::valueOf),
                        Arbitraries.of(0, 33, 80, 80, 100),
                        reviews,
                        Arbitraries.of(true, true, true, false),
                        Combinators.combine(
                                        from,
                                        Arbitraries.integers().between(0, 900).optional())
                                .as(Validity::new))
                .as((demands, months, further, most, percent, review, applied, validity) -> new RecertificationRule(
                        "",
                        Organisation.named("Issuer"),
                        LocalText.plain("Rule"),
                        demands,
                        months,
                        further,
                        most,
                        percent,
                        review,
                        applied,
                        Source.named("Somebody"),
                        validity.from(),
                        validity.until(),
                        List.of()));
        return rule.list().ofMinSize(1).ofMaxSize(3).map(LedgerPropertyTest::named);
    }

    record Validity(Optional<LocalDate> from, Optional<Integer> days) {
        Optional<LocalDate> until() {
            return days.map(length -> from.orElse(LocalDate.of(2020, 2, 29)).plusDays(length));
        }
    }

    /** The first two codes may be replaced by the last; some codes are not known to a version. */
    private static List<Demand> demands(List<Integer> numbers, Set<String> replaced, Set<String> unknown) {
        List<String> gone =
                replaced.stream().filter(List.of("a", "b")::contains).toList();
        List<Demand> demands = new ArrayList<>(IntStream.range(0, CODES.size())
                .mapToObj(i -> new Demand(
                        CODES.get(i),
                        LocalText.plain(CODES.get(i).toUpperCase()),
                        BigDecimal.valueOf(numbers.get(i)),
                        i == 3 ? gone : List.of()))
                .toList());
        demands.removeIf(
                demand -> unknown.contains(demand.code()) && !demand.code().equals("c"));
        return demands;
    }

    private static List<RecertificationRule> named(List<RecertificationRule> rules) {
        return IntStream.range(0, rules.size())
                .mapToObj(i -> {
                    RecertificationRule rule = rules.get(i);
                    return new RecertificationRule(
                            "rule-" + i,
                            rule.issuer(),
                            rule.summary(),
                            rule.credentials(),
                            rule.months(),
                            rule.further(),
                            rule.most(),
                            rule.domainPercent(),
                            rule.selfReview(),
                            rule.applied(),
                            rule.source(),
                            rule.validFrom(),
                            rule.validUntil(),
                            rule.notes());
                })
                .toList();
    }
}
