package org.boardwalk.mentoring.internal.domain.relation;

import static org.boardwalk.mentoring.api.relation.RelationState.ACCEPTED;
import static org.boardwalk.mentoring.api.relation.RelationState.ACTIVE;
import static org.boardwalk.mentoring.api.relation.RelationState.PAUSED;
import static org.boardwalk.mentoring.api.relation.RelationState.PROPOSED;

import java.util.Set;
import org.boardwalk.mentoring.api.relation.RelationState;

/** What can become of a pair, from where to where: the one place that says so. */
public enum Move {
    /** All who had to say yes have. */
    ACCEPT(ACCEPTED, PROPOSED),
    DECLINE(RelationState.DECLINED, PROPOSED),
    /** A proposal that nobody needs to answer any more. */
    DROP(RelationState.CLOSED, PROPOSED),
    START(ACTIVE, ACCEPTED),
    PAUSE(PAUSED, ACTIVE),
    RESUME(ACTIVE, PAUSED),
    REMATCH(RelationState.REMATCH, ACCEPTED, ACTIVE, PAUSED),
    CLOSE(RelationState.CLOSED, ACCEPTED, ACTIVE, PAUSED);

    private final RelationState to;
    private final Set<RelationState> from;

    Move(RelationState to, RelationState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    public RelationState to() {
        return to;
    }

    /** Whether it makes sense in a state. */
    public boolean fits(RelationState state) {
        return from.contains(state);
    }
}
