package org.boardwalk.mentoring.api.profile;

import java.time.DayOfWeek;

/** A part of a day, every week, on the clock of the place. */
public record Slot(DayOfWeek day, Part part) {
    /** The text shown is {@code mentoring.part.<NAME>}. */
    public enum Part {
        /** Until noon. */
        MORNING,
        /** Noon to 5 p.m. */
        AFTERNOON,
        /** From 5 p.m. */
        EVENING
    }
}
