package org.boardwalk.pathways.api.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.boardwalk.pathways.api.text.LocalText;

/**
 * A step in which nothing happens although something should.
 *
 * @param since the day from which the waiting counts
 * @param days from then until today
 */
public record StalledStep(
        UUID planId,
        UUID participantId,
        LocalText pathway,
        String stepId,
        LocalText title,
        Reason reason,
        LocalDate since,
        int days) {
    /** Why it counts as stalled; the sentence is {@code pathways.stalled.<NAME>} with step and days. */
    public enum Reason {
        /** Could begin, nothing else is under way, and it did not for 30 days. */
        NOT_BEGUN,
        /** Under way, but nothing was recorded for 45 days, or for the step's usual time if that is longer. */
        NO_ACTIVITY,
        /** Under way for more than one and a half times its usual time. */
        OVER_TIME,
        /** Waiting for a reviewer for more than 14 days. */
        REVIEW_WAITING
    }
}
