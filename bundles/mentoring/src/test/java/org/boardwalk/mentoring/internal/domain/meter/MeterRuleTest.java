package org.boardwalk.mentoring.internal.domain.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.meter.Reading;
import org.boardwalk.mentoring.api.meter.Reading.Gap;
import org.boardwalk.mentoring.api.meter.Reading.Rule;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.internal.domain.meter.Mentored.Held;
import org.boardwalk.mentoring.internal.domain.meter.Mentored.Off;
import org.boardwalk.mentoring.internal.domain.meter.Mentored.Pair;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The meter on the days on which it turns. */
class MeterRuleTest {
    private static final UUID MARIA = UUID.randomUUID();

    @Test
    void twelve_months_from_the_first_of_january_are_complete_on_the_last_of_december() {
        Pair pair = pair("2026-01-01", null);
        assertThat(read("2026-12-30", pair)).satisfies(reading -> {
            assertThat(reading.months()).isEqualTo(11);
            assertThat(reading.days()).isEqualTo(30);
            assertThat(missing(reading, Rule.LENGTH)).isEqualTo(1);
            assertThat(reading.met()).isFalse();
        });
        assertThat(read("2026-12-31", pair)).satisfies(reading -> {
            assertThat(reading.months()).isEqualTo(12);
            assertThat(reading.days()).isZero();
            assertThat(reading.met()).isTrue();
            assertThat(reading.completeOn()).contains(day("2026-12-31"));
        });
    }

    @Test
    void a_leap_day_on_the_way_is_one_more_day() {
        Pair pair = pair("2027-03-01", null);
        assertThat(read("2028-02-28", pair).months()).isEqualTo(11);
        assertThat(read("2028-02-29", pair).months()).isEqualTo(12);
        assertThat(read("2027-03-01", pair).completeOn()).contains(day("2028-02-29"));
    }

    @Test
    void who_began_on_the_29_of_february_completes_them_on_the_28() {
        Pair pair = pair("2028-02-29", null);
        assertThat(read("2029-02-27", pair).months()).isEqualTo(11);
        assertThat(read("2029-02-28", pair).months()).isEqualTo(12);
        assertThat(read("2028-02-29", pair).completeOn()).contains(day("2029-02-28"));
    }

    @Test
    void a_month_from_the_31_of_january_is_over_at_the_end_of_february() {
        Pair pair = pair("2026-01-31", null);
        assertThat(read("2026-02-27", pair).months()).isZero();
        assertThat(read("2026-02-28", pair).months()).isEqualTo(1);
        assertThat(read("2026-03-01", pair).days()).isEqualTo(1);
    }

    @Test
    void a_pause_puts_the_end_off_by_its_days() {
        Pair pair = pair("2026-01-01", null, off("2026-06-01", "2026-06-10"));
        Reading reading = read("2027-01-09", pair);
        assertThat(reading.months()).isEqualTo(11);
        assertThat(reading.completeOn()).contains(day("2027-01-10"));
        assertThat(reading.gaps()).containsExactly(new Gap(day("2026-06-01"), day("2026-06-10"), Gap.Why.PAUSED));
        assertThat(read("2027-01-10", pair).met()).isTrue();
    }

    @Test
    void a_pause_that_goes_on_stops_the_meter() {
        Pair pair = pair("2026-01-01", null, new Off(day("2026-07-01"), Optional.empty()));
        assertThat(read("2026-12-31", pair).months()).isEqualTo(6);
        assertThat(read("2027-12-31", pair).months()).isEqualTo(6);
    }

    @Test
    void pairs_after_one_another_add_up_and_the_time_between_is_a_gap() {
        Pair first = pair("2026-01-01", "2026-03-31");
        Pair second = pair("2026-05-01", null);
        Reading reading = read("2027-01-30", first, second);
        assertThat(reading.met()).isTrue();
        assertThat(reading.completeOn()).contains(day("2027-01-30"));
        assertThat(reading.gaps()).containsExactly(new Gap(day("2026-04-01"), day("2026-04-30"), Gap.Why.NO_PAIR));
    }

    @Test
    void days_of_two_mentors_count_once_and_a_pause_of_one_is_none() {
        Pair one = pair("2026-01-01", "2026-06-30", off("2026-05-01", "2026-06-30"));
        Pair other = pair("2026-04-01", null);
        assertThat(read("2026-12-30", one, other).months()).isEqualTo(11);
        assertThat(read("2026-12-31", one, other).months()).isEqualTo(12);
        assertThat(read("2026-12-31", one, other).gaps()).isEmpty();
    }

    @Test
    void groups_peers_and_minors_as_mentors_are_beside_it_and_never_make_it() {
        Pair group = kind(MentoringKind.GROUP, true);
        Pair peer = kind(MentoringKind.PEER, true);
        Pair minor = kind(MentoringKind.ONE_TO_ONE, false);
        Reading reading = read("2028-01-01", group, peer, minor);
        assertThat(reading.months()).isZero();
        assertThat(reading.begunOn()).isEmpty();
        assertThat(reading.completeOn()).isEmpty();
        assertThat(reading.spans()).hasSize(3).allMatch(span -> !span.counts());
        assertThat(MeterRule.read(MARIA, new Mentored(List.of(group), List.of()), day("2028-01-01"))
                        .spans()
                        .getFirst()
                        .why())
                .contains(Rule.INDIVIDUAL);
        assertThat(MeterRule.read(MARIA, new Mentored(List.of(minor), List.of()), day("2028-01-01"))
                        .spans()
                        .getFirst()
                        .why())
                .contains(Rule.ADULT_MENTOR);
    }

    @Test
    void mentoring_at_the_workplace_counts_like_any_other() {
        Pair pair = new Pair(
                UUID.randomUUID(),
                "Paul",
                MentoringKind.ONE_TO_ONE,
                true,
                true,
                day("2026-01-01"),
                Optional.empty(),
                List.of());
        Reading reading = read("2026-12-31", pair);
        assertThat(reading.met()).isTrue();
        assertThat(reading.spans().getFirst().workplace()).isTrue();
    }

    @Test
    void a_year_of_calls_alone_is_not_face_to_face_and_one_of_visits_without_a_topic_not_structured() {
        Pair pair = pair("2026-01-01", null);
        Mentored calls = new Mentored(List.of(pair), List.of(new Held(pair.id(), day("2026-02-01"), false, 60, true)));
        Reading reading = MeterRule.read(MARIA, calls, day("2026-12-31"));
        assertThat(reading.met()).isFalse();
        assertThat(missing(reading, Rule.FACE_TO_FACE)).isEqualTo(1);
        assertThat(missing(reading, Rule.STRUCTURED)).isZero();
        Mentored visits = new Mentored(List.of(pair), List.of(new Held(pair.id(), day("2026-02-01"), true, 60, false)));
        assertThat(missing(MeterRule.read(MARIA, visits, day("2026-12-31")), Rule.STRUCTURED))
                .isEqualTo(1);
    }

    @Test
    void a_meeting_with_a_group_is_not_face_to_face_with_an_individual_mentor() {
        Pair pair = pair("2026-01-01", null);
        Pair group = kind(MentoringKind.GROUP, true);
        Mentored mentored =
                new Mentored(List.of(pair, group), List.of(new Held(group.id(), day("2027-02-01"), true, 60, true)));
        assertThat(missing(MeterRule.read(MARIA, mentored, day("2027-12-31")), Rule.FACE_TO_FACE))
                .isEqualTo(1);
    }

    @Test
    void nobody_yet_has_a_year_to_go() {
        Reading reading = MeterRule.read(MARIA, new Mentored(List.of(), List.of()), day("2026-03-01"));
        assertThat(missing(reading, Rule.LENGTH)).isEqualTo(365);
        assertThat(reading.byMonth()).isEmpty();
        assertThat(reading.conditions()).noneMatch(Reading.Condition::met);
    }

    @Test
    void months_without_a_meeting_are_shown_too() {
        Pair pair = pair("2026-01-15", null);
        Mentored mentored = new Mentored(
                List.of(pair),
                List.of(
                        new Held(pair.id(), day("2026-01-20"), true, 45, true),
                        new Held(pair.id(), day("2026-03-31"), false, 30, true)));
        assertThat(MeterRule.read(MARIA, mentored, day("2026-03-31")).byMonth())
                .extracting(Reading.Month::meetings)
                .containsExactly(1, 0, 1);
    }

    private static int missing(Reading reading, Rule rule) {
        return reading.conditions().stream()
                .filter(one -> one.rule() == rule)
                .findFirst()
                .orElseThrow()
                .missing();
    }

    /** With a visit with a topic on the first day of each pair. */
    private static Reading read(String asOf, Pair... pairs) {
        List<Held> visits = List.of(pairs).stream()
                .map(pair -> new Held(pair.id(), pair.from(), true, 60, true))
                .toList();
        return MeterRule.read(MARIA, new Mentored(List.of(pairs), visits), day(asOf));
    }

    private static Pair pair(String from, @Nullable String until, Off... pauses) {
        return new Pair(
                UUID.randomUUID(),
                "Paul",
                MentoringKind.ONE_TO_ONE,
                true,
                false,
                day(from),
                Optional.ofNullable(until).map(LocalDate::parse),
                List.of(pauses));
    }

    private static Pair kind(MentoringKind kind, boolean adult) {
        return new Pair(UUID.randomUUID(), "Paul", kind, adult, false, day("2027-01-01"), Optional.empty(), List.of());
    }

    private static Off off(String from, String until) {
        return new Off(day(from), Optional.of(day(until)));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
