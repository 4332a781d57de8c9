package org.boardwalk.mentoring.api.relation;

/** Where a pair is; the text shown is {@code mentoring.relation.<NAME>}. */
public enum RelationState {
    /** Somebody has to say yes, see {@link Relation#awaiting}. */
    PROPOSED,
    /** All said yes; it has not begun. Takes a seat, as the next two. */
    ACCEPTED,
    ACTIVE,
    PAUSED,
    /** One said no, or nobody answered in time. */
    DECLINED,
    /** Ended, and the mentee waits for another mentor. */
    REMATCH,
    CLOSED;

    /** Whether it takes a seat of the mentor, and the mentee's only place of the kind. */
    public boolean takesSeat() {
        return this == ACCEPTED || this == ACTIVE || this == PAUSED;
    }

    /** Whether something can still become of it. */
    public boolean isOpen() {
        return this == PROPOSED || takesSeat();
    }
}
