package org.boardwalk.certifications.api.exam;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Exams: who may sit one, and how it went. Any thread. Reading needs {@code certifications.read}, writing {@code
 * certifications.record}, each with the right to the participant; a participant with {@code certifications.own} reads what
 * is about himself. When the certifications module is switched off, the service is gone; attempts stay.
 */
@ProviderType
public interface Exams {
    /** Every credential with an exam that the person does not hold, those he may sit now first. */
    List<Eligibility> eligibility(UUID participantId);

    /** @throws ProblemException {@code certifications.exam.none} when the credential has no exam */
    Eligibility eligibility(UUID participantId, String code);

    /**
     * Who may sit an exam today, of the signed-in person's caseload: people whose plan has come to a step toward it. Nobody
     * who holds the credential or has an open authorisation.
     */
    List<EligibleNow> eligibleNow();

    /** Newest first. */
    List<Attempt> attempts(UUID participantId);

    /**
     * Records that the issuer authorised the person to test.
     *
     * @throws ProblemException {@code certifications.exam.open} when an authorisation is open already, {@code
     *     certifications.exam.tooEarly} before the earliest retake, {@code certifications.exam.retired} after the last
     *     day, {@code certifications.exam.held}
     */
    Attempt authorise(UUID participantId, String code, LocalDate on);

    /** Notes the day of the exam, within the window ({@code certifications.exam.outsideWindow}). */
    Attempt schedule(UUID attemptId, long lock, LocalDate on);

    /**
     * Records how it went. PASSED puts the credential into the person's wallet, awarded that day.
     *
     * @param on day of the exam, not in the future
     * @param score empty = not told
     * @param domains by position in the exam's domains; 0 to 100 ({@code certifications.exam.badScore})
     */
    Attempt result(
            UUID attemptId,
            long lock,
            Attempt.Outcome outcome,
            LocalDate on,
            Optional<BigDecimal> score,
            List<Attempt.DomainResult> domains,
            String note);

    /** One person and one exam. */
    record EligibleNow(UUID participantId, Eligibility eligibility) {}
}
