package org.boardwalk.certifications.api.wallet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The credentials people hold. Any thread.
 *
 * <p>Reading needs {@code certifications.read}, writing {@code certifications.record}, verifying {@code
 * certifications.verify}, each with the right to see or change the participant. A participant with {@code
 * certifications.own} reads his wallet and records what he says he holds; what he recorded he may correct until somebody
 * verified it. When the certifications module is switched off, the service is gone; wallets stay.
 */
@ProviderType
public interface Wallets {
    /** Newest award first, those that do not count any more included. */
    List<HeldCredential> of(UUID participantId);

    /** The signed-in participant's own; empty for staff. */
    List<HeldCredential> own();

    /**
     * Records a credential: SELF_REPORTED by the participant, DOCUMENT_SEEN by staff with a document, SELF_REPORTED by
     * staff without one.
     *
     * @throws ProblemException {@code certifications.wallet.unknownCode}, {@code certifications.wallet.noTitle}, {@code
     *     certifications.wallet.future}, {@code certifications.wallet.endBeforeAward}, {@code
     *     certifications.wallet.alreadyHeld} for the same credential of the same day, {@code
     *     certifications.wallet.noDocument} for a document that is not in the person's file
     */
    HeldCredential add(UUID participantId, CredentialClaim claim);

    /**
     * Corrects what was recorded. What is known about it is as sure as at {@link #add}: a correction has to be verified
     * anew.
     *
     * @throws ProblemException as {@link #add}; {@code certifications.wallet.verified} for a participant when it was
     *     verified, {@code certifications.wallet.withdrawn}
     */
    HeldCredential correct(UUID id, long lock, CredentialClaim claim);

    /**
     * Says how sure it is, and how that was found out.
     *
     * @param verification not CRYPTOGRAPHICALLY_VERIFIED: a signature is checked by a program
     * @param remark where it was looked up; required with ISSUER_VERIFIED ({@code certifications.wallet.noRemark})
     */
    HeldCredential verify(UUID id, long lock, Verification verification, String remark);

    /**
     * It counts for longer. A participant's own renewal has to be verified anew.
     *
     * @param until last day it counts from now on; later than before ({@code certifications.wallet.notLonger})
     */
    HeldCredential renew(UUID id, long lock, LocalDate on, LocalDate until);

    /** It does not count any more, or never did; the reason is required ({@code certifications.reasonMissing}). */
    HeldCredential withdraw(UUID id, long lock, String reason);

    /** What participants reported and nobody verified, of the people the signed-in person may see; oldest first. */
    List<HeldCredential> unverified(int limit);

    /** How many days before the end people are reminded, longest first; the board sets them. */
    List<Integer> reminderDays();

    /**
     * Sets the distances. Needs {@code certifications.design}.
     *
     * @param days each 1 to 730, at most ten of them ({@code certifications.reminders.bad})
     */
    void remindAt(List<Integer> days);

    /** What the signed-in person was reminded of and has not put aside: her own, or her participants'. */
    List<Reminder> reminders(int limit);

    /** Puts a reminder aside; it does not come back for this distance. */
    void dismiss(UUID reminderId);

    /**
     * @param days distance at which it was made
     * @param byMail whether the holder was written to as well
     */
    record Reminder(
            UUID id, UUID participantId, HeldCredential credential, int days, LocalDate madeOn, ByMail byMail) {}

    /** Whether the holder was told of a reminder by e-mail, when it was made. */
    enum ByMail {
        /** A message was handed over for sending. */
        SENT,
        /** The deployment sent no e-mail then. */
        OFF,
        /** No address was known, or none mail can be sent to. */
        NO_ADDRESS,
        /** The holder does not want e-mail, see {@link MailReminders}. */
        NOT_WANTED
    }

    /** By id, for those who may see the person. */
    Optional<HeldCredential> find(UUID id);
}
