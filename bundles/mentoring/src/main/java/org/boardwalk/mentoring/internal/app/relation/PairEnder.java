package org.boardwalk.mentoring.internal.app.relation;

import java.time.LocalDate;
import java.util.UUID;
import org.boardwalk.mentoring.api.event.PairEnded;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.app.profile.Locks;
import org.boardwalk.mentoring.internal.domain.relation.GroupEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.boardwalk.platform.api.event.Events;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Ends pairs when one of the two goes: a mentor's mentees never fall into nothing, they wait for another one. Inside a
 * writing transaction only; checks no permission.
 */
@Component(service = PairEnder.class)
public final class PairEnder {
    private final PairStore pairs;
    private final RelationStore store;
    private final Locks locks;
    private final PairLetters letters;
    private final Events events;

    @Activate
    public PairEnder(
            @Reference PairStore pairs,
            @Reference RelationStore store,
            @Reference Locks locks,
            @Reference PairLetters letters,
            @Reference Events events) {
        this.pairs = pairs;
        this.store = store;
        this.locks = locks;
        this.letters = letters;
        this.events = events;
    }

    /**
     * All open pairs of a mentor: who had him waits for another one, proposals and his groups are closed. Holds his mentees
     * and him.
     *
     * @return how many mentees wait now
     */
    public int handBack(UUID mentorId, EndReason reason, String remark, String by) {
        locks.mentees(pairs.menteesOf(mentorId));
        locks.mentor(mentorId);
        int waiting = 0;
        for (RelationEntity row : pairs.openOfMentor(mentorId)) {
            boolean had = row.state().takesSeat();
            end(row, had ? RelationState.REMATCH : RelationState.CLOSED, reason, remark, by);
            waiting += had ? 1 : 0;
        }
        store.groupsOf(mentorId).forEach(GroupEntity::close);
        return waiting;
    }

    /** All open pairs of a mentee, for good. Holds her and her mentors. */
    public void leave(UUID participantId, EndReason reason, String remark, String by) {
        locks.mentee(participantId);
        locks.mentors(pairs.mentorsOf(participantId));
        pairs.openOfMentee(participantId).forEach(row -> end(row, RelationState.CLOSED, reason, remark, by));
    }

    /** Takes back the proposals that wait for this mentor; pairs go on. Holds his mentees and him. */
    public void withdrawProposals(UUID mentorId, String remark, String by) {
        locks.mentees(pairs.menteesOf(mentorId));
        locks.mentor(mentorId);
        pairs.openOfMentor(mentorId).stream()
                .filter(row -> row.state() == RelationState.PROPOSED)
                .forEach(row -> end(row, RelationState.DECLINED, EndReason.WITHDRAWN, remark, by));
    }

    /** Ends one; tells others only of what both had agreed to. */
    public void end(RelationEntity row, RelationState next, EndReason reason, String remark, String by) {
        RelationState was = row.state();
        endQuietly(row, next, reason, remark, by);
        letters.ended(row, was);
    }

    /** Ends one that goes on under another row: nobody has to hear of it. */
    public void endQuietly(RelationEntity row, RelationState next, EndReason reason, String remark, String by) {
        RelationState was = row.state();
        LocalDate today = LocalDate.now();
        if (was == RelationState.PAUSED) {
            store.endPause(row.id(), today.plusDays(1));
        }
        row.end(next, reason, today, remark, by);
        pairs.moved(row, by, remark);
        if (was.takesSeat()) {
            events.publish(new PairEnded(
                    row.participantId(),
                    row.id(),
                    row.mentorId(),
                    row.kind().name(),
                    reason.name(),
                    next == RelationState.REMATCH,
                    today));
        }
    }
}
