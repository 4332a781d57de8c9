package org.boardwalk.pathways.api.plan;

/** Whether this participant needs a step; the text shown is {@code pathways.need.<NAME>}. */
public enum Need {
    REQUIRED,
    /** One of several options of a choice that is still open. */
    CHOICE,
    OPTIONAL,
    /** Its choice is settled by other steps. */
    NOT_NEEDED
}
