package org.boardwalk.mentoring.api.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Mentors and their applications. Any thread. Reading needs {@code mentoring.read}; changing {@code mentoring.profiles}; with
 * {@code mentoring.mentor} alone a mentor reads and changes his own profile, hands it in, pauses, resumes and leaves. What
 * somebody may not see is {@code mentoring.mentor.notFound}. A change takes the lock of the profile as it was read; {@code
 * platform.conflict} when somebody else changed it meanwhile. A text that is too long is {@code mentoring.tooLong}, a state
 * in which a change makes no sense {@code mentoring.profile.notNow}. When the mentoring module is switched off, the service
 * is gone; what it keeps stays.
 */
@ProviderType
public interface Mentors {
    /** By family name. */
    List<Mentor.Line> list(MentorFilter filter, int offset, int limit);

    int count(MentorFilter filter);

    Optional<Mentor> find(UUID id);

    /** The profile of the signed-in account; empty = none yet. Needs {@code mentoring.mentor}. */
    Optional<Mentor> own();

    /**
     * Adds one as a draft. With {@code mentoring.profiles} for anybody; with {@code mentoring.mentor} alone for the signed-in
     * account, and the participant who signed in with it if there is one, whatever the two ids say.
     *
     * @param accountId account with the role mentor; empty = none
     * @param participantId of a peer mentor; empty = no participant
     * @throws ProblemException {@code mentoring.mentor.noName}, {@code .noKind}, {@code .capacity}, {@code .badEmail}, {@code
     *     .accountTaken}, {@code .notAMentor} (account without the role), {@code .participantTaken}, {@code
     *     .peerOnly} ({@link MentoringKind#PEER} without a participant), {@code mentoring.fit.language}, {@code
     *     .occupation}, {@code .topic}, {@code mentoring.answer.bad}
     */
    Mentor add(MentorDetails details, Optional<UUID> accountId, Optional<UUID> participantId);

    /**
     * Who starts to mentor minors is screened for it from now on. A capacity below the seats taken is allowed: nobody loses
     * a mentor, and nobody new comes.
     *
     * @throws ProblemException as {@link #add}
     */
    Mentor change(UUID id, long lock, MentorDetails details);

    /** Connects the profile with an account, or with none. Needs {@code mentoring.profiles}; errors as {@link #add}. */
    Mentor linkAccount(UUID id, long lock, Optional<UUID> accountId);

    /**
     * Says that the mentor is this participant, or none. From then on the recorded date of birth says whether he is an
     * adult. Needs {@code mentoring.profiles} and the right to the participant.
     *
     * @throws ProblemException as {@link #add}; {@code mentoring.mentor.ownMentee} (the two have an open pair), {@code
     *     .peerOnly} (taken away while he mentors peers)
     */
    Mentor linkParticipant(UUID id, long lock, Optional<UUID> participantId);

    /**
     * Hands a draft in, or applies again after a declined application or a leave.
     *
     * @throws ProblemException {@code mentoring.answer.missing} with the question, {@code mentoring.fit.incomplete}
     */
    Mentor submit(UUID id, long lock);

    /**
     * Takes a mentor in. Needs {@code mentoring.profiles}.
     *
     * @throws ProblemException {@code mentoring.gate.<REASON>} while a screening step is open, failed or out of date
     */
    Mentor approve(UUID id, long lock);

    /** Needs {@code mentoring.profiles}; the reason is required ({@code mentoring.reasonMissing}). */
    Mentor decline(UUID id, long lock, String reason);

    /**
     * No new pairs for a while; proposals that wait for his answer go back, pairs go on.
     *
     * @param until last day; empty = until it is ended
     * @throws ProblemException {@code mentoring.pause.past}
     */
    Mentor pause(UUID id, long lock, Optional<LocalDate> until, String reason);

    Mentor resume(UUID id, long lock);

    /**
     * Ends the membership. All his open pairs end with it, and their mentees stand on the coordinator's list at once. The
     * reason is required ({@code mentoring.reasonMissing}). Publishes {@code MentorLeft}.
     */
    Mentor leave(UUID id, long lock, String reason);

    /**
     * Mentors in the programme whose account cannot sign in any more, or is no mentor's: their mentees stand on the
     * coordinator's list until somebody acts.
     */
    List<Mentor.Line> withoutAccount();

    /**
     * What a participant may see of mentors: of those with an open gate for her, by name. One's own as a participant ({@code
     * mentoring.own}), or with {@code mentoring.read} and the right to the participant.
     */
    List<Mentor.Card> offered(UUID participantId);

    /** One of {@link #offered}, or a mentor with whom she has a pair. */
    Optional<Mentor.Card> card(UUID mentorId, UUID participantId);
}
