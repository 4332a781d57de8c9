package org.boardwalk.mentoring.api.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Mentees and their applications. Any thread. Reading needs {@code mentoring.read} and the right to the participant;
 * changing {@code mentoring.profiles} and the right to change the participant; a participant with {@code mentoring.own} reads
 * and changes her own application, hands it in, pauses, resumes and leaves. What somebody may not see is {@code
 * participants.notFound}. Locks, lengths and states as in {@link Mentors}. When the mentoring module is switched off, the
 * service is gone; what it keeps stays.
 */
@ProviderType
public interface Mentees {
    /** By name. */
    List<Mentee.Line> list(MenteeFilter filter, int offset, int limit);

    int count(MenteeFilter filter);

    /** Empty also for a participant who never applied. */
    Optional<Mentee> find(UUID participantId);

    /** An application nobody has begun: with the county and the language of the participant's record filled in. */
    MenteeDetails blank(UUID participantId);

    /**
     * Begins or changes an application.
     *
     * @param lock 0 = a new one
     * @throws ProblemException {@code mentoring.mentee.noKind}, {@code mentoring.fit.language}, {@code .occupation}, {@code
     *     .topic}, {@code mentoring.answer.bad}
     */
    Mentee save(UUID participantId, long lock, MenteeDetails details);

    /**
     * Records who consented for a minor, or takes it back. Needs {@code mentoring.profiles}.
     *
     * @throws ProblemException {@code mentoring.guardian.noName}, {@code mentoring.guardian.future}
     */
    Mentee guardian(UUID participantId, long lock, Optional<Mentee.Guardian> guardian);

    /**
     * Hands a draft in, or applies again after a declined application or a leave.
     *
     * @throws ProblemException {@code mentoring.answer.missing} with the question, {@code mentoring.fit.incomplete}
     */
    Mentee submit(UUID participantId, long lock);

    /**
     * Takes a mentee in. Needs {@code mentoring.profiles}.
     *
     * @throws ProblemException {@code mentoring.gate.<REASON>} while a screening step is open, failed or out of date, or a
     *     guardian's consent is missing
     */
    Mentee approve(UUID participantId, long lock);

    /** Needs {@code mentoring.profiles}; the reason is required ({@code mentoring.reasonMissing}). */
    Mentee decline(UUID participantId, long lock, String reason);

    /** No new pairs for a while; {@code mentoring.pause.past}. */
    Mentee pause(UUID participantId, long lock, Optional<LocalDate> until, String reason);

    Mentee resume(UUID participantId, long lock);

    /** Ends the membership and all open pairs; the reason is required ({@code mentoring.reasonMissing}). */
    Mentee leave(UUID participantId, long lock, String reason);

    /**
     * What the signed-in mentor sees of a mentee with whom he has a pair that is proposed, accepted, active or paused; staff
     * with {@code mentoring.read} and the right to the participant see it as he does. After the end of a pair the name alone.
     *
     * @param mentorId whose view it is
     * @throws ProblemException {@code participants.notFound}
     */
    Mentee.Card card(UUID participantId, UUID mentorId);
}
