package org.boardwalk.mentoring.api.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Messages within the product. Any thread. Who may write to whom:
 *
 * <ul>
 *   <li>mentor and mentee of a pair to each other, while it is accepted, active or paused; never before, never after, and
 *       not while it is on hold: with a minor when the mentor may not mentor minors any more, no guardian consents, or a
 *       screening step of either is not passed; among adults when a step failed;
 *   <li>a mentor and a mentee to the coordinators, and coordinators to them, always;
 *   <li>nobody else to anybody: a minor can be written to by her own mentors and by coordinators only, members of a group
 *       do not write to each other.
 * </ul>
 *
 * Coordinators ({@code mentoring.coordinate}) read what a minor and a mentor write to each other; of adults they read a thread
 * only after one of the two reported a concern, from then on and with what was written before. Whoever is written to gets
 * an e-mail that says so, and nothing of the message, at most one in an hour. When the mentoring module is switched off, the
 * service is gone; what it keeps stays.
 */
@ProviderType
public interface Messages {
    /** Of the signed-in person, latest first; for coordinators those with them and those they oversee. */
    List<Message.Thread> threads();

    /** Of a pair; empty for whoever may not read it. */
    Optional<Message.Thread> ofPair(UUID relationId);

    /** Between the signed-in mentor or mentee and the coordinators. */
    Message.Thread withCoordinators();

    /**
     * Between a mentor, or a mentee, and the coordinators. Needs {@code mentoring.coordinate}.
     *
     * @param personId a mentor's id or a participant's
     */
    Message.Thread withPerson(UUID personId);

    /** Newest first; {@code mentoring.message.notFound}. */
    List<Message> list(UUID threadId, int offset, int limit);

    /**
     * @param key made when the form opens, so that a double click sends once
     * @throws ProblemException {@code mentoring.message.empty}, {@code .closed} (the pair is over), {@code .onHold}, {@code .notFound}, {@code
     *     mentoring.tooLong}
     */
    Message send(UUID threadId, UUID key, String text);

    /** All of a thread up to now. */
    void markRead(UUID threadId);

    /** Of the signed-in person, over all threads. */
    int unread();

    /**
     * Tells the coordinators that something is wrong with a message one received; they read the thread from now on. The reason
     * is required ({@code mentoring.reasonMissing}).
     */
    Message report(UUID messageId, String reason);
}
