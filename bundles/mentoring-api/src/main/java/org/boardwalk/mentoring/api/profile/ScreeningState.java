package org.boardwalk.mentoring.api.profile;

/** How far somebody is with a step; the text shown is {@code mentoring.screening.<NAME>}. */
public enum ScreeningState {
    TO_DO,
    /** The person says it is done; a coordinator has to look. */
    REPORTED,
    PASSED,
    /** Passed, and over within 60 days. */
    EXPIRING,
    /** Was passed, and is out of date. */
    EXPIRED,
    FAILED,
    /** A coordinator decided that this person does not need it. */
    WAIVED;

    /** How long before its end what was passed is expiring, in days. */
    public static final int EXPIRING_DAYS = 60;

    /** Whether nothing stands in the way. */
    public boolean isClear() {
        return this == PASSED || this == EXPIRING || this == WAIVED;
    }
}
