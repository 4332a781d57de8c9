package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.placement.WorkingTimes;
import org.boardwalk.internships.api.placement.WorkingTimes.Shift;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.Words;

/** Working times as the reader writes them. */
final class TimesWords {
    private TimesWords() {}

    /** A line for each shift. */
    static Component of(WorkingTimes times) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("st-times", "st-quiet");
        times.shifts().forEach(shift -> list.add(new ListItem(line(shift))));
        return list;
    }

    /** "Mon, Tue, Thu from 8:00 AM to 2:30 PM". */
    private static String line(Shift shift) {
        String days = shift.days().stream().map(TimesWords::day).collect(Collectors.joining(", "));
        return Say.stay(
                shift.onCall() ? "times.lineOnCall" : "times.line", days, time(shift.from()), time(shift.until()));
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
