package org.boardwalk.internships.internal.domain.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.boardwalk.internships.api.placement.WorkingTimes;
import org.boardwalk.internships.api.placement.WorkingTimes.Shift;
import org.junit.jupiter.api.Test;

class TimesTextPropertyTest {
    /** What the column takes. */
    private static final int LONGEST = 400;

    private static final Shift MORNINGS =
            new Shift(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY), LocalTime.of(8, 0), LocalTime.of(12, 0), false);
    private static final Shift FRIDAY =
            new Shift(Set.of(DayOfWeek.FRIDAY), LocalTime.of(13, 0), LocalTime.of(17, 0), false);
    private static final Shift ON_CALL =
            new Shift(Set.of(DayOfWeek.SATURDAY), LocalTime.of(8, 0), LocalTime.of(20, 0), true);

    @Property
    void working_times_are_read_as_they_were_written(@ForAll("shifts") List<Shift> shifts) {
        if (!WorkingTimes.meet(shifts)) {
            WorkingTimes times = new WorkingTimes(shifts);
            String text = TimesText.written(times);
            assertThat(text).hasSizeLessThanOrEqualTo(LONGEST);
            assertThat(TimesText.read(text)).contains(times);
        }
    }

    @Test
    void times_written_before_days_could_differ_are_still_read() {
        assertThat(TimesText.read("1234 08:00 14:30"))
                .contains(new WorkingTimes(
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY),
                        LocalTime.of(8, 0),
                        LocalTime.of(14, 30)));
        assertThat(TimesText.read("")).isEqualTo(Optional.empty());
    }

    @Test
    void the_longest_week_fits_into_the_column() {
        List<Shift> shifts = IntStream.range(0, WorkingTimes.MOST_SHIFTS)
                .mapToObj(hour ->
                        new Shift(Set.of(DayOfWeek.values()), LocalTime.of(hour, 0), LocalTime.of(hour, 0, 30), true))
                .toList();
        assertThat(TimesText.written(new WorkingTimes(shifts))).hasSizeLessThanOrEqualTo(LONGEST);
    }

    @Test
    void hours_on_call_are_no_working_hours_and_nobody_is_at_two_shifts_at_once() {
        assertThat(new WorkingTimes(List.of(FRIDAY, ON_CALL, MORNINGS)).weeklyHours())
                .isEqualByComparingTo("12");
        Shift monday = new Shift(Set.of(DayOfWeek.MONDAY), LocalTime.of(11, 30), LocalTime.of(15, 0), true);
        assertThatThrownBy(() -> new WorkingTimes(List.of(MORNINGS, monday)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(WorkingTimes.meet(List.of(MORNINGS, FRIDAY, ON_CALL))).isFalse();
    }

    @Provide
    Arbitrary<List<Shift>> shifts() {
        Arbitrary<Integer> halfHours = Arbitraries.integers().between(0, 46);
        Arbitrary<Set<DayOfWeek>> days = Arbitraries.of(DayOfWeek.class).set().ofMinSize(1);
        return Combinators.combine(days, halfHours, Arbitraries.integers().between(1, 6), Arbitraries.of(true, false))
                .as((on, from, length, onCall) ->
                        new Shift(on, LocalTime.MIN.plusMinutes(from * 30L), until(from + length), onCall))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static LocalTime until(int halfHours) {
        return halfHours > 47 ? LocalTime.of(23, 59) : LocalTime.MIN.plusMinutes(halfHours * 30L);
    }
}
