package org.boardwalk.internships.internal.domain.placement;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.placement.WorkingTimes.Shift;

/**
 * Placements as iCalendar text (RFC 5545): all-day events, and weekly ones in local time. Placements need no time zones, so
 * these few properties are all there is: a library for the whole standard brings six others along.
 */
public final class CalendarText {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final int LONGEST_LINE_OCTETS = 75;

    private final StringBuilder text = new StringBuilder();

    private CalendarText() {}

    /** @param name of the calendar, as programs show it */
    public static String of(String name, List<Event> events) {
        CalendarText calendar = new CalendarText();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Boardwalk//Internships//EN");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("METHOD:PUBLISH");
        calendar.line("X-WR-CALNAME:" + escaped(name));
        events.forEach(calendar::event);
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(Event event) {
        line("BEGIN:VEVENT");
        line("UID:" + event.uid());
        line("DTSTAMP:" + STAMP.format(event.changedAt()));
        event.shift().ifPresentOrElse(shift -> weekly(event.days(), shift), () -> allDay(event.days()));
        line("SUMMARY:" + escaped(event.summary()));
        if (!event.location().isBlank()) {
            line("LOCATION:" + escaped(event.location()));
        }
        if (!event.description().isBlank()) {
            line("DESCRIPTION:" + escaped(event.description()));
        }
        line("STATUS:" + (event.cancelled() ? "CANCELLED" : "CONFIRMED"));
        // A placement of months must not mark every day as busy.
        line("TRANSP:" + (event.shift().isPresent() ? "OPAQUE" : "TRANSPARENT"));
        line("END:VEVENT");
    }

    private void allDay(Days days) {
        line("DTSTART;VALUE=DATE:" + date(days.first()));
        // The end is exclusive (RFC 5545, 3.6.1).
        line("DTEND;VALUE=DATE:" + date(days.last().plusDays(1)));
    }

    /**
     * The same hours on days of every week, in whatever time the reader's place has (3.3.5, form 1). The start has to be an
     * occurrence itself (3.8.5.3), and the end of the rule has the start's form.
     */
    private void weekly(Days days, Shift shift) {
        LocalDate first = days.first();
        while (!shift.days().contains(first.getDayOfWeek())) {
            first = first.plusDays(1);
        }
        line("DTSTART:" + moment(first, shift.from()));
        line("DTEND:" + moment(first, shift.until()));
        line("RRULE:FREQ=WEEKLY;UNTIL=" + moment(days.last(), shift.until()) + ";BYDAY="
                + shift.days().stream().map(day -> day.name().substring(0, 2)).collect(Collectors.joining(",")));
    }

    private static String moment(LocalDate day, LocalTime time) {
        return LOCAL.format(day.atTime(time));
    }

    private static String date(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** RFC 5545, 3.3.11. */
    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** Folded after 75 octets, never inside of a character (RFC 5545, 3.1). */
    private void line(String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            int point = content.codePointAt(at);
            String character = Character.toString(point);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += size;
            at += Character.charCount(point);
        }
        text.append("\r\n");
    }

    /**
     * @param uid the same whenever the event is written, unique in the world
     * @param shift of every week, on some of the days; empty = all day
     * @param changedAt when its content was last known to be so
     */
    public record Event(
            String uid,
            Instant changedAt,
            Days days,
            Optional<Shift> shift,
            String summary,
            String location,
            String description,
            boolean cancelled) {}
}
