package org.boardwalk.mentoring.api.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Pairs, from the proposal to the end. Any thread. Reading needs {@code mentoring.read} and the right to the participant,
 * {@code mentoring.mentor} for one's own as mentor, {@code mentoring.own} for one's own as mentee; changing {@code
 * mentoring.coordinate}, or what a method lets the two of the pair do. What somebody may not see is {@code
 * mentoring.relation.notFound}. A change takes the lock as it was read ({@code platform.conflict}); one that makes no sense in
 * the state is {@code mentoring.relation.notNow}.
 *
 * <p>Whatever makes, accepts, begins or resumes a pair locks the mentor and the mentee, and fails with {@code
 * mentoring.gate.<REASON>} while one of the two gates is closed, with {@code mentoring.relation.full} when the mentor has no
 * seat (also when two accept at once), and with {@code mentoring.relation.hasMentor} when the mentee has a pair of the kind.
 *
 * <p>When the mentoring module is switched off, the service is gone; what it keeps stays.
 */
@ProviderType
public interface Relations {
    /** Newest first. */
    List<Relation.Line> list(RelationFilter filter, int offset, int limit);

    int count(RelationFilter filter);

    Optional<Relation> find(UUID id);

    /** Of the signed-in mentor or mentee, open ones first, then the newest. */
    List<Relation> own();

    /**
     * Proposes a pair to both sides. Needs {@code mentoring.coordinate}.
     *
     * @throws ProblemException {@code mentoring.relation.notPeer} (peers need a mentor who is a participant), {@code
     *     .self}, {@code .proposed} (the two have an open pair of the kind), {@code .until}
     */
    Relation propose(Proposal proposal);

    /**
     * Records a pair both agreed to elsewhere and that goes on, such as one from the time before this product; gates as of
     * today. Needs {@code mentoring.coordinate}. Publishes {@code PairMade} and {@code PairStarted}.
     *
     * @param startedOn first day; not in the future ({@code mentoring.future})
     * @param remark how one knows it ({@code mentoring.reasonMissing})
     */
    Relation record(Proposal proposal, LocalDate startedOn, String remark);

    /**
     * The signed-in mentee asks a mentor she was offered; a minor's wish goes to the coordinator first. Needs {@code
     * mentoring.own}.
     *
     * @throws ProblemException as {@link #propose}, {@code mentoring.relation.notOffered}, {@code .asked} (three asks are
     *     open already)
     */
    Relation ask(UUID mentorId, String message);

    /**
     * Says yes for a party one is, or as a coordinator for another who said so elsewhere. When all have, the pair is
     * accepted, a seat is taken, and other open proposals of the kind for this mentee are closed. Publishes {@code PairMade}.
     *
     * @param remark how one knows it, required when one answers for another ({@code mentoring.reasonMissing})
     */
    Relation accept(UUID id, long lock, Party party, String remark);

    /** Says no, likewise; the remark is for the coordinator only and may be empty for oneself. */
    Relation decline(UUID id, long lock, Party party, String remark);

    /** Takes a proposal back: the coordinator, or the mentee who asked. */
    Relation withdraw(UUID id, long lock);

    /**
     * Begins it: by a coordinator who introduces the two, or by the mentor. A first meeting that was held does it too.
     * Publishes {@code PairStarted}.
     *
     * @param on not in the future ({@code mentoring.future}), not before the proposal ({@code
     *     mentoring.relation.early})
     */
    Relation start(UUID id, long lock, LocalDate on);

    /** By a coordinator, or the mentor; the reason is required ({@code mentoring.reasonMissing}). */
    Relation pause(UUID id, long lock, Optional<LocalDate> until, String reason);

    Relation resume(UUID id, long lock);

    /**
     * Ends it, and the mentee waits for another mentor. By a coordinator; the two of the pair ask for it with {@link
     * #askRematch}. Publishes {@code PairEnded}.
     *
     * @throws ProblemException {@code mentoring.relation.automatic} for a reason only the system sets
     */
    Relation rematch(UUID id, long lock, EndReason reason, String remark);

    /** One of the pair asks the coordinator for another one; the pair goes on until the coordinator decides. */
    Relation askRematch(UUID id, long lock, EndReason reason, String remark);

    /**
     * Ends it for good. By a coordinator, or the mentor. When the mentor gives a reason for which the mentee is left without
     * one, she waits for another mentor, as after {@link #rematch}. Publishes {@code PairEnded}.
     */
    Relation close(UUID id, long lock, EndReason reason, String remark);

    /**
     * Ends all open pairs of a mentor: accepted, active and paused ones go to {@link RelationState#REMATCH}, proposals are
     * closed, so that every mentee stands on {@link #waiting}. Needs {@code mentoring.coordinate} or {@code
     * mentoring.profiles}; called when a mentor leaves.
     *
     * @return how many mentees wait now
     */
    int handBack(UUID mentorId, EndReason reason, String remark);

    /**
     * Mentees in the programme who wait for a mentor: without an open pair that is what they asked for and with an open gate, or
     * after a re-match; and those whose mentor's account is off. Longest first.
     */
    List<Waiting> waiting();

    /** What waits for an answer of the signed-in person, or, with {@code mentoring.coordinate}, of the coordinator. */
    List<Relation.Line> toAnswer();

    /**
     * @param relationId of the pair before; empty = none
     * @param since day of the approval, of the end before, or on which the mentor's account was found off
     */
    record Waiting(UUID participantId, String menteeName, Reason reason, LocalDate since, Optional<UUID> relationId) {
        /** The text shown is {@code mentoring.waiting.<NAME>}. */
        public enum Reason {
            /** Never had a mentor. */
            NEW,
            /** Asked for a mentor of her own, and has a group, or a peer although she asked for one-to-one. */
            HAS_LESS,
            /** Everybody she was proposed to declined. */
            DECLINED,
            /** The last she was proposed to was not answered in time. */
            NOT_ANSWERED,
            REMATCH,
            MENTOR_LEFT,
            /** Has a pair whose mentor cannot sign in any more. */
            MENTOR_OFF
        }
    }
}
