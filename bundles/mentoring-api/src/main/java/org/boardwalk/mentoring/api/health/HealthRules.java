package org.boardwalk.mentoring.api.health;

import java.math.BigDecimal;

/**
 * From when on a pair needs attention, and a proposal is over.
 *
 * @param proposalDays a proposal that nobody has answered for so many days ends
 * @param noContactDays 1 to 365, as all days
 * @param missedMeetings in a row, 1 to 10
 * @param lowMark surveys below it are low, 1 to 5
 */
public record HealthRules(
        int notAnsweredDays,
        int notBegunDays,
        int noContactDays,
        int missedMeetings,
        BigDecimal lowMark,
        int surveyOpenDays,
        int pauseDays,
        int endsWithinDays,
        int proposalDays) {
    /** What holds until a board decides otherwise. */
    public static final HealthRules USUAL = new HealthRules(7, 14, 30, 2, new BigDecimal("3.00"), 14, 60, 30, 14);
}
