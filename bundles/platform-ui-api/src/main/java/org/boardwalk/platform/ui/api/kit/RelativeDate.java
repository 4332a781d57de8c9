package org.boardwalk.platform.ui.api.kit;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.BiFunction;

/** "In 3 days", with the exact date on hover and for machines; far dates are written out. */
@Tag("time")
public final class RelativeDate extends Span {
    /** From here on a date says more than a count of days. */
    private static final long FAR_DAYS = 60;

    private RelativeDate(String machine, String exact, String words) {
        super(words);
        addClassName("bw-date");
        getElement().setAttribute("datetime", machine);
        setTitle(exact);
    }

    /** A day, as seen from today in the deployment's time zone. */
    public static RelativeDate of(LocalDate date) {
        String exact = Formats.date(date, Words.locale());
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        return new RelativeDate(date.toString(), exact, words(date, today, exact, Words::text));
    }

    /** A moment, as seen from now. */
    public static RelativeDate of(Instant instant) {
        String exact = Formats.dateTime(instant, Words.locale());
        return new RelativeDate(instant.toString(), exact, words(instant, Instant.now(), exact, Words::text));
    }

    static String words(LocalDate date, LocalDate today, String exact, BiFunction<String, Object[], String> texts) {
        long days = ChronoUnit.DAYS.between(today, date);
        long distance = Math.abs(days);
        if (distance > FAR_DAYS) {
            return exact;
        }
        if (distance <= 1) {
            return texts.apply(
                    "platform.kit.date." + (days == 0 ? "today" : days > 0 ? "tomorrow" : "yesterday"), new Object[0]);
        }
        return texts.apply("platform.kit.date." + (days > 0 ? "inDays" : "daysAgo"), new Object[] {distance});
    }

    static String words(Instant instant, Instant now, String exact, BiFunction<String, Object[], String> texts) {
        Duration distance = Duration.between(now, instant);
        long minutes = distance.abs().toMinutes();
        String way = distance.isNegative() ? "Ago" : "In";
        if (minutes < 1) {
            return texts.apply("platform.kit.date.now", new Object[0]);
        }
        if (minutes < 60) {
            return texts.apply("platform.kit.date.minutes" + way, new Object[] {minutes});
        }
        if (minutes < 24 * 60) {
            return texts.apply("platform.kit.date.hours" + way, new Object[] {minutes / 60});
        }
        ZoneId zone = ZoneId.systemDefault();
        return words(LocalDate.ofInstant(instant, zone), LocalDate.ofInstant(now, zone), exact, texts);
    }
}
