package org.boardwalk.participants.api.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What was found out about people after their exit. A secondary school diploma counts in the federal report only for
 * somebody who then worked or went on learning (29 USC 3141(b)(2)(A)(iii)), which nothing else in this deployment knows.
 * Reading needs read access to the participant, writing write access. Any thread; joins the caller's transaction.
 */
@ProviderType
public interface FollowUps {
    /** Newest first, those that were taken back included. */
    List<FollowUp> list(UUID participantId);

    /**
     * Records what was found out.
     *
     * @throws ProblemException {@code participants.followUp.notAfterExit} when the person had not exited before that day,
     *     {@code participants.followUp.noEvidence}, {@code participants.futureDate}
     */
    FollowUp record(NewFollowUp followUp);

    /**
     * Takes back what was recorded by mistake; it stays visible, with the reason.
     *
     * @throws ProblemException {@code participants.followUp.noReason}, {@code platform.conflict}
     */
    FollowUp takeBack(UUID id, long version, String reason);

    /** What was found; the text shown is {@code participants.followUp.finding.<NAME>}. */
    enum Finding {
        /** In unsubsidised employment, a registered apprenticeship or the military (PIRL 1600 to 1606). */
        EMPLOYED,
        /** Enrolled in education or training that leads to a recognised postsecondary credential (PIRL 1406). */
        IN_EDUCATION,
        /** Somebody looked, and there was neither from the exit until that day. */
        NEITHER
    }

    /**
     * @param on a day on which it was so; for {@link Finding#NEITHER} the last day that was looked at
     * @param evidence what shows it, such as a pay stub or an enrolment record: 1 to 400 characters
     */
    record NewFollowUp(UUID participantId, Finding finding, LocalDate on, String evidence) {}

    /**
     * @param by who recorded it, as shown to others
     * @param takenBack reason; empty = it counts
     */
    record FollowUp(
            UUID id,
            long version,
            UUID participantId,
            Finding finding,
            LocalDate on,
            String evidence,
            String by,
            String takenBack) {}
}
