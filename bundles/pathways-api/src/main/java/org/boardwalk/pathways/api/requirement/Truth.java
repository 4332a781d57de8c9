package org.boardwalk.pathways.api.requirement;

/** Whether something holds, as far as is known: Kleene's strong three values. */
public enum Truth {
    MET,
    NOT_MET,
    UNKNOWN;

    public static Truth of(boolean holds) {
        return holds ? MET : NOT_MET;
    }

    public boolean isMet() {
        return this == MET;
    }
}
