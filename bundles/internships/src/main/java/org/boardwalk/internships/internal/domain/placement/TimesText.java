package org.boardwalk.internships.internal.domain.placement;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.internships.api.placement.WorkingTimes;
import org.boardwalk.internships.api.placement.WorkingTimes.Shift;

/**
 * Working times as they are kept: {@code 13 08:00 12:00;6 08:00 20:00 C}, Monday is 1, C is on call, {@code ;} between shifts;
 * empty = none.
 */
public final class TimesText {
    private static final String ON_CALL = " C";

    private TimesText() {}

    public static String written(WorkingTimes times) {
        return times.shifts().stream().map(TimesText::written).collect(Collectors.joining(";"));
    }

    private static String written(Shift shift) {
        String days =
                shift.days().stream().map(day -> String.valueOf(day.getValue())).collect(Collectors.joining());
        return days + " " + shift.from() + " " + shift.until() + (shift.onCall() ? ON_CALL : "");
    }

    public static Optional<WorkingTimes> read(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new WorkingTimes(
                        Stream.of(text.split(";")).map(TimesText::shift).toList()));
    }

    private static Shift shift(String text) {
        String[] parts = text.split(" ");
        return new Shift(
                parts[0].chars().mapToObj(day -> DayOfWeek.of(day - '0')).collect(Collectors.toSet()),
                LocalTime.parse(parts[1]),
                LocalTime.parse(parts[2]),
                text.endsWith(ON_CALL));
    }
}
