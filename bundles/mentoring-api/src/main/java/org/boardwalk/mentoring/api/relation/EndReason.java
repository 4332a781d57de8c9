package org.boardwalk.mentoring.api.relation;

/** Why a pair is over; the text shown is {@code mentoring.end.<NAME>}. */
public enum EndReason {
    GOALS_REACHED,
    /** The time agreed upon is over. */
    TIME_OVER,
    NOT_A_FIT,
    SCHEDULE,
    MOVED,
    NO_CONTACT,
    SAFETY,
    MENTOR_LEFT,
    MENTEE_LEFT,
    /** She has another mentor now, so this one is over: set by the system, as the two below. */
    PAIRED_OTHERWISE,
    /** Nobody answered the proposal in time. */
    NOT_ANSWERED,
    /** Whoever proposed it took it back. */
    WITHDRAWN,
    OTHER;

    /** Whether the two may be paired again without anybody deciding it: {@code criteria.Criterion.Kind.FORMER_MENTOR}. */
    public boolean endedWell() {
        return this == GOALS_REACHED || this == TIME_OVER;
    }

    /** Whether the two are never proposed to each other again by a run or a suggestion. */
    public boolean keepsApart() {
        return this == NOT_A_FIT || this == SAFETY;
    }

    /** Whether only the system sets it. */
    public boolean isAutomatic() {
        return this == PAIRED_OTHERWISE || this == NOT_ANSWERED || this == WITHDRAWN;
    }
}
