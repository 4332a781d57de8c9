package org.boardwalk.mentoring.api.profile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether a person may be paired on a day. Every way to a pair asks it, in the transaction that makes the pair and with the
 * person's row locked: a coordinator's proposal, a mentee's choice, a published run, an answer, the beginning, the end of a
 * pause, joining a group, a file, the console.
 *
 * @param missing what stands in the way, the weightiest first; empty = open
 */
public record Gate(List<Missing> missing) {
    public static final Gate OPEN = new Gate(List.of());

    public Gate {
        missing = List.copyOf(missing);
    }

    public boolean isOpen() {
        return missing.isEmpty();
    }

    /**
     * @param stepId of the screening step it is about, if it is about one
     * @param stepName English name of the step; empty without a step
     */
    public record Missing(Reason reason, Optional<UUID> stepId, String stepName) {
        public static Missing of(Reason reason) {
            return new Missing(reason, Optional.empty(), "");
        }
    }

    /**
     * The text shown, and the code of the {@code ProblemException} of whoever tries, is {@code mentoring.gate.<NAME>}, with
     * the name of the step as its argument.
     */
    public enum Reason {
        /** Has left the mentoring programme, or the application was declined. */
        NOT_IN,
        /** A coordinator has not approved the application. */
        NOT_APPROVED,
        /** The mentor's account was switched off, or is no mentor's any more. */
        ACCOUNT_OFF,
        /** The mentee has left the board's programme. */
        EXITED,
        PAUSED,
        /** A screening step was not passed. */
        STEP_FAILED,
        /** A screening step is still to be done, or waits for a coordinator. */
        STEP_OPEN,
        /** What was passed is out of date on the day. */
        STEP_EXPIRED,
        /** The mentee is a minor, and the mentor does not mentor minors. */
        NOT_FOR_MINORS,
        /** The mentee is a minor, and the mentor has not said to be an adult. */
        MENTOR_NOT_ADULT,
        /** The mentee is a minor, and no parent or guardian has consented. */
        NO_GUARDIAN
    }
}
