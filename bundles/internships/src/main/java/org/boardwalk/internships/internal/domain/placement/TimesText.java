package org.boardwalk.internships.internal.domain.placement;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.placement.WorkingTimes;

/** Working times as they are kept: {@code 1234 08:00 14:30}, Monday is 1; empty = none. */
public final class TimesText {
    private TimesText() {}

    public static String written(WorkingTimes times) {
        String days =
                times.days().stream().map(day -> String.valueOf(day.getValue())).collect(Collectors.joining());
        return days + " " + times.from() + " " + times.until();
    }

    public static Optional<WorkingTimes> read(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = text.split(" ", 3);
        return Optional.of(new WorkingTimes(
                parts[0].chars().mapToObj(day -> DayOfWeek.of(day - '0')).collect(Collectors.toSet()),
                LocalTime.parse(parts[1]),
                LocalTime.parse(parts[2])));
    }
}
