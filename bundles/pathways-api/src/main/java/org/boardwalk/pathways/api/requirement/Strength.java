package org.boardwalk.pathways.api.requirement;

/** How binding a prerequisite is. */
public enum Strength {
    /** The step cannot begin without it. */
    REQUIRED,
    /** Advice: the step may begin without it. */
    RECOMMENDED
}
