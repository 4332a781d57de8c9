package org.boardwalk.internships.api.placement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * When somebody is expected at a placement: the same shifts every week, in the site's local time.
 *
 * @param shifts one to {@value #MOST_SHIFTS}, of which none are at the same time; by first day and beginning
 */
public record WorkingTimes(List<Shift> shifts) {
    public static final int MOST_SHIFTS = 14;

    private static final int MINUTES = 60;

    public WorkingTimes {
        if (shifts.isEmpty() || shifts.size() > MOST_SHIFTS || meet(shifts)) {
            throw new IllegalArgumentException("no working times: " + shifts);
        }
        shifts = shifts.stream()
                .sorted(Comparator.comparing(Shift::firstDay)
                        .thenComparing(Shift::from)
                        .thenComparing(shift -> shift.days().toString()))
                .toList();
    }

    /** The same hours on some days. */
    public WorkingTimes(Set<DayOfWeek> days, LocalTime from, LocalTime until) {
        this(List.of(new Shift(days, from, until, false)));
    }

    /** Whether somebody would have to be at two of these at once. */
    public static boolean meet(List<Shift> shifts) {
        for (int i = 0; i < shifts.size(); i++) {
            if (shifts.subList(0, i).stream().anyMatch(shifts.get(i)::meets)) {
                return true;
            }
        }
        return false;
    }

    /** Hours of work in a week, without those on call. */
    public BigDecimal weeklyHours() {
        long minutes = shifts.stream()
                .filter(shift -> !shift.onCall())
                .mapToLong(shift -> shift.days().size()
                        * Duration.between(shift.from(), shift.until()).toMinutes())
                .sum();
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(MINUTES), 2, RoundingMode.HALF_UP);
    }

    /**
     * The same hours on some days of the week.
     *
     * @param days at least one, Monday first
     * @param until later than {@code from}, on the same day
     * @param onCall whether the person is only to be reached, and comes when called
     */
    public record Shift(Set<DayOfWeek> days, LocalTime from, LocalTime until, boolean onCall) {
        public Shift {
            if (days.isEmpty() || !from.isBefore(until)) {
                throw new IllegalArgumentException("no shift: " + days + " " + from + " to " + until);
            }
            days = Collections.unmodifiableSet(new TreeSet<>(days));
        }

        DayOfWeek firstDay() {
            return days.iterator().next();
        }

        private boolean meets(Shift other) {
            return from.isBefore(other.until) && other.from.isBefore(until) && !Collections.disjoint(days, other.days);
        }
    }
}
