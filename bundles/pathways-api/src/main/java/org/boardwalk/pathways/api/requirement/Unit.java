package org.boardwalk.pathways.api.requirement;

/** Units of amounts. They are never converted into each other. */
public enum Unit {
    HOURS,
    DAYS,
    WEEKS,
    MONTHS,
    YEARS,
    CREDITS,
    POINTS,
    TIMES
}
