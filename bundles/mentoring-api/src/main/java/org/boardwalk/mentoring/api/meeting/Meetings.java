package org.boardwalk.mentoring.api.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Meetings. Any thread. The mentor of the pair ({@code mentoring.mentor}) and coordinators ({@code mentoring.coordinate}) plan
 * and log; the mentee ({@code mentoring.own}) reads, plans and cancels; {@code mentoring.read} and the right to the
 * participant read. What somebody may not see is {@code mentoring.meeting.notFound}. Changes take the lock as read ({@code
 * platform.conflict}). When the mentoring module is switched off, the service is gone; what it keeps stays.
 */
@ProviderType
public interface Meetings {
    /** Of a pair, newest first; of a group the meetings its member was asked to. */
    List<Meeting> of(UUID relationId, int offset, int limit);

    int count(UUID relationId);

    /** Of a group, newest first, of those the person may see; its mentor sees all. */
    List<Meeting> ofGroup(UUID groupId, int offset, int limit);

    Optional<Meeting> find(UUID id);

    /** Planned ones of the signed-in mentor or mentee from today on, soonest first. */
    List<Meeting> upcoming(int limit);

    /** Planned ones of the signed-in mentor whose day is over, so that somebody says what became of them; oldest first. */
    List<Meeting> toLog(int limit);

    /**
     * Plans one.
     *
     * @throws ProblemException {@code mentoring.meeting.past}, {@code .minutes}, {@code .notOpen} (the pair is not accepted or
     *     active), {@code .taken} (the pair has one at that time), {@code mentoring.tooLong}
     */
    Meeting plan(UUID relationId, MeetingDetails details);

    /** Plans one of a group; all members are asked. Errors as {@link #plan}, {@code mentoring.group.closed}. */
    Meeting planGroup(UUID groupId, MeetingDetails details);

    /** Changes a planned one, or what is said about one that was held; errors as {@link #plan} and {@link #log}. */
    Meeting change(UUID id, long lock, MeetingDetails details);

    /**
     * Logs one that was held and was not planned. The first one begins an accepted pair. Publishes {@code MeetingHeld}.
     *
     * @param key made when the form opens, so that a double click logs once
     * @throws ProblemException {@code mentoring.future}, {@code mentoring.meeting.beforePair} (before the pair was accepted),
     *     {@code .ended} (after its end), {@code .minutes}
     */
    Meeting log(UUID relationId, UUID key, MeetingDetails details);

    /** The same of a group. */
    Meeting logGroup(UUID groupId, UUID key, MeetingDetails details, Set<UUID> present);

    /**
     * A planned one was held. Publishes {@code MeetingHeld} for each who was there.
     *
     * @param present participants; of a pair its mentee
     */
    Meeting held(UUID id, long lock, MeetingDetails details, Set<UUID> present);

    /**
     * Corrects what was said about one that was held, and who was there. Publishes {@code MeetingHeld} for each who was there,
     * and {@code MeetingTakenBack} for each who was not after all.
     *
     * @param present some of those who were asked; of a pair its mentee
     * @throws ProblemException {@code mentoring.meeting.nobody} (take it back instead), {@code .notNow} (it was not held),
     *     {@code mentoring.relation.notFound} (somebody who was not asked), {@code platform.security.forbidden} (neither its
     *     mentor nor a coordinator); errors as {@link #log}
     */
    Meeting correct(UUID id, long lock, MeetingDetails details, Set<UUID> present);

    Meeting missed(UUID id, long lock, Meeting.Missed by);

    /** The other side is told by e-mail, without the reason. */
    Meeting cancel(UUID id, long lock, String reason);

    /**
     * Takes back that it was held: it was logged by mistake. The reason is required ({@code mentoring.reasonMissing}).
     * Publishes {@code MeetingTakenBack}.
     */
    Meeting takeBack(UUID id, long lock, String reason);

    /** Minutes held from a day to a day by a participant with any mentor, for cards and panels. */
    int minutes(UUID participantId, LocalDate from, LocalDate until);
}
