package org.boardwalk.pathways.api.model;

import org.boardwalk.pathways.api.requirement.Unit;

/**
 * How long a step usually takes by the calendar.
 *
 * @param min shortest usual time; 1 or more
 * @param max longest usual time; the same as {@code min} for a single figure
 * @param unit DAYS, WEEKS, MONTHS or YEARS
 */
public record TypicalTime(int min, int max, Unit unit) {
    public TypicalTime {
        if (min < 1 || max < min) {
            throw new IllegalArgumentException("not a time: " + min + " to " + max);
        }
        if (unit.compareTo(Unit.DAYS) < 0 || unit.compareTo(Unit.YEARS) > 0) {
            throw new IllegalArgumentException("not a unit of the calendar: " + unit);
        }
    }

    public static TypicalTime of(int amount, Unit unit) {
        return new TypicalTime(amount, amount, unit);
    }

    /** The longest usual time in days, with months of 30 and years of 365 days. */
    public int maxDays() {
        return max
                * switch (unit) {
                    case WEEKS -> 7;
                    case MONTHS -> 30;
                    case YEARS -> 365;
                    default -> 1;
                };
    }
}
