package org.boardwalk.platform.ui.api.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RelativeDateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    @Test
    void nearDaysAreCountedAndFarOnesWrittenOut() {
        assertThat(day(0)).isEqualTo("today[]");
        assertThat(day(1)).isEqualTo("tomorrow[]");
        assertThat(day(-1)).isEqualTo("yesterday[]");
        assertThat(day(5)).isEqualTo("inDays[5]");
        assertThat(day(-60)).isEqualTo("daysAgo[60]");
        assertThat(day(61)).isEqualTo("exact");
    }

    @Test
    void withinADayMinutesAndHoursAreCounted() {
        assertThat(moment(Duration.ofSeconds(20))).isEqualTo("now[]");
        assertThat(moment(Duration.ofMinutes(-5))).isEqualTo("minutesAgo[5]");
        assertThat(moment(Duration.ofHours(3))).isEqualTo("hoursIn[3]");
    }

    private static String day(int days) {
        return RelativeDate.words(TODAY.plusDays(days), TODAY, "exact", RelativeDateTest::text);
    }

    private static String moment(Duration distance) {
        return RelativeDate.words(NOW.plus(distance), NOW, "exact", RelativeDateTest::text);
    }

    private static String text(String key, Object[] arguments) {
        return key.substring(key.lastIndexOf('.') + 1) + Arrays.toString(arguments);
    }
}
