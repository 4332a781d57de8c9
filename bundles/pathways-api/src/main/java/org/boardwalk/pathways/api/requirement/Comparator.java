package org.boardwalk.pathways.api.requirement;

/** How an amount is compared with a threshold. */
public enum Comparator {
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN
}
