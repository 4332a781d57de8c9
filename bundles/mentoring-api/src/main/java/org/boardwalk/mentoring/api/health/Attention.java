package org.boardwalk.mentoring.api.health;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardwalk.mentoring.api.relation.Relation;

/**
 * A pair somebody should look at.
 *
 * @param lastMet day of the last meeting held; empty = none yet
 * @param lastContact day of the last meeting held or message written; empty = none yet
 * @param onHold messages and new meetings between the two wait until what protects them is in order again
 * @param signs the weightiest first, at least one
 */
public record Attention(
        Relation.Line relation,
        Optional<LocalDate> lastMet,
        Optional<LocalDate> lastContact,
        boolean onHold,
        List<Sign> signs) {
    public Attention {
        signs = List.copyOf(signs);
    }

    /**
     * @param since day it is so
     * @param amount days, meetings missed, or a survey's mark times 100, as the reason counts; 0 = nothing to count
     */
    public record Sign(Reason reason, LocalDate since, int amount) {}

    /** In the order of weight; the text shown is {@code mentoring.attention.<NAME>}, with the amount as its argument. */
    public enum Reason {
        /** Somebody reported a message, or asks for another pair because of safety, and it is not settled: {@link Concerns}. */
        CONCERN,
        /** The mentee is a minor, and the mentor does not mentor minors, or no more. */
        NOT_FOR_MINORS,
        /** The mentee is a minor, and the mentor has not said to be an adult, or is none. */
        MENTOR_NOT_ADULT,
        /** The mentee is a minor, and no parent or guardian consents, or no more. */
        NO_GUARDIAN,
        /** A screening step of the mentor failed or is out of date. */
        SCREENING,
        /** A screening step of the mentee failed or is out of date. */
        MENTEE_SCREENING,
        /** A screening step of one of the two is not done, or its outcome was taken back. */
        SCREENING_OPEN,
        /** The mentor's account cannot sign in any more, or is no mentor's. */
        MENTOR_OFF,
        /** The mentee has left the board's programme. */
        MENTEE_EXITED,
        /** Two records became one, and the mentee has two pairs of one kind, or is in a group twice: one has to be closed. */
        TWICE,
        /** One of the two asked for another one, and nobody settled it. */
        REMATCH_ASKED,
        /** Nobody answered a proposal for so many days. */
        NOT_ANSWERED,
        /** Accepted, and not begun for so many days. */
        NOT_BEGUN,
        /** So many meetings in a row were missed. */
        MISSED,
        /** No meeting and no message for so many days. */
        NO_CONTACT,
        /** A survey came out low. */
        SURVEY_LOW,
        /** A survey has not been answered for so many days. */
        SURVEY_OPEN,
        /** The pause is over, or has no end and is so many days old. */
        PAUSE_OVER,
        /** The day agreed upon is near or over. */
        ENDS
    }
}
