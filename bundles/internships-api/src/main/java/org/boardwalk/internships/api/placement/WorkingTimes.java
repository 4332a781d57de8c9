package org.boardwalk.internships.api.placement;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * When somebody is expected at a placement: the same hours on some days of every week, in the site's local time.
 *
 * @param days at least one, Monday first
 * @param until later than {@code from}, on the same day
 */
public record WorkingTimes(Set<DayOfWeek> days, LocalTime from, LocalTime until) {
    public WorkingTimes {
        if (days.isEmpty() || !from.isBefore(until)) {
            throw new IllegalArgumentException("no working times: " + days + " " + from + " to " + until);
        }
        days = Collections.unmodifiableSet(new TreeSet<>(days));
    }
}
