package org.boardwalk.internships.internal.domain.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.boardwalk.internships.api.placement.WorkingTimes.Shift;
import org.boardwalk.internships.internal.domain.placement.CalendarText.Event;
import org.junit.jupiter.api.Test;

/** What calendar programs read, by the letter of RFC 5545. */
class CalendarTextTest {
    private static final Days SPRING = new Days(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 5, 28));

    private static String calendar(String summary, boolean cancelled) {
        Event event = new Event(
                "placement-1@boardwalk",
                Instant.parse("2026-11-22T10:00:00Z"),
                SPRING,
                Optional.empty(),
                summary,
                "",
                "",
                cancelled);
        return CalendarText.of("Placements", List.of(event));
    }

    /** Undoes folding (3.1). */
    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }

    @Test
    void anAllDayEventEndsTheDayAfterItsLast() {
        assertThat(calendar("Records clerk", false))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("DTSTART;VALUE=DATE:20270111\r\n", "DTEND;VALUE=DATE:20270529\r\n")
                .contains("DTSTAMP:20261122T100000Z\r\n", "STATUS:CONFIRMED\r\n", "UID:placement-1@boardwalk\r\n")
                .doesNotContain("LOCATION")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void workingTimesComeBackEveryWeekFromTheFirstOfTheirDaysToTheLast() {
        Shift shift = new Shift(
                Set.of(DayOfWeek.THURSDAY, DayOfWeek.TUESDAY), LocalTime.of(8, 0), LocalTime.of(14, 30), false);
        Event event = new Event(
                "times-1@boardwalk",
                Instant.parse("2026-11-22T10:00:00Z"),
                SPRING,
                Optional.of(shift),
                "Records clerk",
                "",
                "",
                false);
        assertThat(CalendarText.of("Placements", List.of(event)))
                .contains("DTSTART:20270112T080000\r\n", "DTEND:20270112T143000\r\n")
                .contains("RRULE:FREQ=WEEKLY;UNTIL=20270528T143000;BYDAY=TU,TH\r\n")
                .contains("TRANSP:OPAQUE\r\n");
    }

    @Test
    void whatIsCancelledSaysSo() {
        assertThat(calendar("Records clerk", true)).contains("STATUS:CANCELLED");
    }

    @Test
    void aNameCannotBringLinesOfItsOwn() {
        assertThat(unfolded(calendar("A; b, c\\d\r\nEND:VCALENDAR", false)))
                .contains("SUMMARY:A\\; b\\, c\\\\d\\nEND:VCALENDAR\r\n");
    }

    @Property
    void noLineIsLongerThan75OctetsAndFoldingLosesNothing(@ForAll @StringLength(max = 300) String summary) {
        String text = calendar(summary, false);
        for (String line : text.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        }
        assertThat(unfolded(text).lines().filter(line -> line.startsWith("SUMMARY:")))
                .hasSize(1);
    }
}
