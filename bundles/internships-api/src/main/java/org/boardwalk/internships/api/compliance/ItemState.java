package org.boardwalk.internships.api.compliance;

/**
 * State of one requirement for one person, on the last day of the placement it is for; the text shown is {@code
 * internships.item.<NAME>}.
 */
public enum ItemState {
    /** Nothing was handed in. */
    TO_DO(false),
    /** Handed in, nobody has looked at it. */
    IN_REVIEW(false),
    /** Looked at and not accepted; the reason is with it. */
    RETURNED(false),
    /** Accepted, and lasts through the placement. */
    COMPLETE(true),
    /** Somebody with the right decided it is not needed, with a reason. */
    WAIVED(true),
    /** Accepted and good today, but over before the placement is. */
    EXPIRING(false),
    /** Was accepted and is over. */
    EXPIRED(false);

    private final boolean clear;

    ItemState(boolean clear) {
        this.clear = clear;
    }

    /** Whether it stands in nobody's way. */
    public boolean isClear() {
        return clear;
    }
}
