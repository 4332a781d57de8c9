package org.boardwalk.mentoring.api.profile;

/** Where a mentor or a mentee is; the text shown is {@code mentoring.state.<NAME>}. */
public enum ProfileState {
    /** Begun, not handed in. */
    DRAFT,
    /** Handed in; a coordinator has to decide. */
    APPLIED,
    /** May be paired, as long as the {@link Gate} is open. */
    APPROVED,
    /** Gets no new pairs for now; the pairs there are go on. */
    PAUSED,
    /** The application was declined; a new one may be handed in. */
    DECLINED,
    /** Is in the programme no more; may apply again. */
    LEFT;

    /** Whether the person is in the programme. */
    public boolean isIn() {
        return this == APPROVED || this == PAUSED;
    }
}
