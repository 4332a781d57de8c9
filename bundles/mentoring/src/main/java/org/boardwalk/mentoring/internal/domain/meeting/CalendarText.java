package org.boardwalk.mentoring.internal.domain.meeting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * Meetings as iCalendar text (RFC 5545). Moments are written in UTC, so that no time zones have to be described; a library for
 * the whole standard brings six others along.
 */
public final class CalendarText {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE_OCTETS = 75;
    private static final int SECONDS = 60;

    private final StringBuilder text = new StringBuilder();
    private final ZoneId zone;

    private CalendarText(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * @param name of the calendar, as programs show it
     * @param zone of the place: on its clock the times are
     */
    public static String of(String name, ZoneId zone, List<Event> events) {
        CalendarText calendar = new CalendarText(zone);
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Boardwalk//Mentoring//EN");
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
        // Each change of the meeting counts the number up (3.8.7.4).
        line("SEQUENCE:" + event.sequence());
        when(event);
        line("SUMMARY:" + escaped(event.summary()));
        if (!event.location().isBlank()) {
            line("LOCATION:" + escaped(event.location()));
        }
        line("STATUS:" + (event.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line("END:VEVENT");
    }

    private void when(Event event) {
        if (event.at().isEmpty()) {
            line("DTSTART;VALUE=DATE:" + date(event.on()));
            // The end is exclusive (3.6.1).
            line("DTEND;VALUE=DATE:" + date(event.on().plusDays(1)));
            return;
        }
        Instant begins = event.on().atTime(event.at().get()).atZone(zone).toInstant();
        line("DTSTART:" + STAMP.format(begins));
        line("DTEND:" + STAMP.format(begins.plusSeconds((long) event.minutes() * SECONDS)));
    }

    private static String date(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** RFC 5545, 3.3.11. */
    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
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
     * @param at empty = the whole day
     */
    public record Event(
            String uid,
            Instant changedAt,
            int sequence,
            LocalDate on,
            Optional<LocalTime> at,
            int minutes,
            String summary,
            String location,
            boolean cancelled) {}
}
