package org.boardwalk.participants.api;

/**
 * Whether somebody is a covered person, who goes before others in every programme the Department of Labor pays for (38 U.S.C.
 * 4215; 20 CFR 680.650 and 1010.110). The text shown is {@code participants.priority.<NAME>}. Recorded as the person says or
 * shows it; not the value of a federal report.
 */
public enum PriorityOfService {
    VETERAN,
    /** Spouse of a veteran in one of the cases of 38 U.S.C. 4215(a)(1)(B). */
    ELIGIBLE_SPOUSE,
    NEITHER;

    public boolean isCovered() {
        return this != NEITHER;
    }
}
