package org.boardwalk.mentoring.api.relation;

/** Who has a say in a pair; the text shown is {@code mentoring.party.<NAME>}. */
public enum Party {
    MENTOR,
    MENTEE,
    COORDINATOR
}
