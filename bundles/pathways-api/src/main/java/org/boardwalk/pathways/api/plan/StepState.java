package org.boardwalk.pathways.api.plan;

/** How far a participant is with a step; the text shown is {@code pathways.state.<NAME>}. */
public enum StepState {
    /** Its required prerequisites are not met, or it can no longer be begun. */
    NOT_STARTED,
    /** May begin now. */
    AVAILABLE,
    IN_PROGRESS,
    /** The participant says it is done, or that earlier learning satisfies it; a reviewer looks at it. */
    SUBMITTED,
    DONE,
    /** Left out on purpose; it does not satisfy anything that waits for it. */
    SKIPPED,
    /** Not needed in this case by a decision; satisfies what waits for it. */
    WAIVED;

    /** Done or waived: what waits for it may begin. */
    public boolean satisfies() {
        return this == DONE || this == WAIVED;
    }

    /** Nothing more is expected from the participant. */
    public boolean isSettled() {
        return satisfies() || this == SKIPPED;
    }
}
