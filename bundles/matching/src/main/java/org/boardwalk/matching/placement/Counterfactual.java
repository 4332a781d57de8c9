package org.boardwalk.matching.placement;

/** A single change with which a new run placed the resident at the hospital in question. */
public enum Counterfactual {
    /** The hospital has one more seat. */
    ONE_MORE_SEAT,
    /** The hospital ranks the resident just ahead of the last it admitted. */
    RANKED_AHEAD_OF_LAST_ADMITTED
}
