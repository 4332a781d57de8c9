package org.boardwalk.mentoring.internal.domain.meter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Calendar months from a first day on, counted in days, so that each day that does not count puts the end off by one. A month
 * is complete on the day before the one of the same number, or, where the month has no such day, on its last one: from 31
 * January on it is 28 (29) February, from 29 February 2028 on twelve months are complete on 28 February 2029.
 */
record TwelveMonths(LocalDate first) {
    /** Days of the first {@code months} months. */
    int days(int months) {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, after(months)));
    }

    /** The day after the last one of so many months. */
    private LocalDate after(int months) {
        YearMonth month = YearMonth.from(first).plusMonths(months);
        return month.isValidDay(first.getDayOfMonth())
                ? month.atDay(first.getDayOfMonth())
                : month.plusMonths(1).atDay(1);
    }

    /** Whole months among so many days that count. */
    int whole(int counted) {
        int months = (int) ChronoUnit.MONTHS.between(first, first.plusDays(counted)) + 1;
        while (days(months) > counted) {
            months--;
        }
        return months;
    }
}
