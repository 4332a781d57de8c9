package org.boardwalk.certifications.api.education;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The continuing-education ledger: what people learned after a credential, and what their issuers count of it. Any thread.
 *
 * <p>Reading needs {@code certifications.read}, writing {@code certifications.record}, each with the right to see or change
 * the participant. A participant with {@code certifications.own} reads his ledger, records activities, and corrects and
 * removes those he recorded himself. What is recorded counts at once, whoever recorded it: the issuer audits its holders
 * itself. When the certifications module is switched off, the service is gone; ledgers stay.
 *
 * <h2>How it counts</h2>
 *
 * The numbers are data ({@link RecertificationRule}); those that ship are AHIMA's, {@code
 * https://www.ahima.org/certification/Recertification}. What that page says:
 *
 * <ul>
 *   <li>A cycle begins on the day the exam for the first credential was passed, and the next one on the day after it ends.
 *   <li>Further credentials of the issuer share the cycle and its units, and each adds to what is required, up to a
 *       maximum; the credential that asks for most sets the number to begin with ("RHIT with CHPS: 40").
 *   <li>At least 80 % of the <em>required</em> units are in the domain; so what is outside of it counts up to the rest.
 *   <li>A self-review counts five units, and holders of a coding credential must do one a year.
 *   <li>A unit counts in the cycle of its day only, and once.
 *   <li>RHIA takes the place of RHIT: who holds both is asked for RHIA's units alone (the issuer's questions and answers
 *       about recertification).
 * </ul>
 *
 * Where it is silent:
 *
 * <ul>
 *   <li>Months are calendar months from the first day, so a cycle of 24 months that begins on 15 May ends on 14 May; from 29
 *       February on, cycles that begin in other years begin on 28 February.
 *   <li>Any credential in the wallet asks for education, verified or not, expired or not; one that was withdrawn asks for
 *       nothing, and of the same credential earned twice the first award counts.
 *   <li>A further credential adds its units in the cycle in which it is earned, but its self-reviews are due only in the
 *       years of the cycle on whose first day it is held.
 *   <li>A self-review counts from the day a credential that asks for it is held, once in each year of the cycle, and one
 *       serves all of them. It is in the domain. Without such a credential it counts nothing.
 *   <li>Units above what is required are not carried over.
 *   <li>An activity is "the same" when title, provider and day are, whatever the spelling of capitals and spaces; the one
 *       recorded first counts. This happens when two records of a person are merged.
 *   <li>When what is outside of the domain is too much, the earliest counts.
 *   <li>A day for which no version of a rule is in force is ruled by the next version to come, or else by the last one.
 *   <li>Issuers do not know of each other: an activity counts for each of them.
 *   <li>Extensions, fees and the issuer's review of activities are not computed.
 * </ul>
 */
@ProviderType
public interface ContinuingEducation {
    /** The person's ledger as of today. Milliseconds, also with ten thousand activities. */
    Ledger ledger(UUID participantId);

    /** The signed-in participant's own; empty for staff. */
    Optional<Ledger> own();

    /**
     * Writes down an activity.
     *
     * @throws ProblemException {@code certifications.education.noTitle}, {@code certifications.education.tooLong}, {@code
     *     certifications.education.future}, {@code certifications.education.badUnits}, {@code
     *     certifications.education.noDocument} when the document is not the participant's, {@code
     *     certifications.education.twice} when it is in the ledger already
     */
    Activity record(UUID participantId, ActivityClaim claim);

    /**
     * Corrects what was recorded.
     *
     * @throws ProblemException as {@link #record}; {@code platform.conflict} when somebody else changed it meanwhile, {@code
     *     certifications.education.notFound} when it is gone, {@code certifications.education.staffs} for a participant
     *     when staff recorded it
     */
    Activity correct(UUID id, long lock, ActivityClaim claim);

    /**
     * Takes an activity out of the ledger; the audit trail keeps it.
     *
     * @throws ProblemException as {@link #correct}
     */
    void remove(UUID id, long lock);

    /** Every rule that is known, those that are not applied included; by issuer, the newest first. For every signed-in reader. */
    List<RecertificationRule> rules();
}
