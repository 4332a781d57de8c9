package org.boardwalk.internships.internal.ui.placement;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.placement.WorkingTimes;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.Words;

/** Working times as the reader writes them. */
final class TimesWords {
    private TimesWords() {}

    /** "Mon, Tue, Thu from 8:00 AM to 2:30 PM". */
    static String of(WorkingTimes times) {
        String days = times.days().stream().map(TimesWords::day).collect(Collectors.joining(", "));
        return Say.stay("times.line", days, time(times.from()), time(times.until()));
    }

    static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, Words.locale());
    }

    private static String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(Words.locale())
                .format(time);
    }
}
