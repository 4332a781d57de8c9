package org.boardwalk.mentoring.api.profile;

/** Kinds of mentoring, reported apart; the text shown is {@code mentoring.kind.<NAME>}. */
public enum MentoringKind {
    /** One adult mentor and one mentee: the only kind that 20 CFR 681.490(a) is met by. */
    ONE_TO_ONE,
    /** The mentor is a participant too. */
    PEER,
    /** A mentor and several mentees who meet together. */
    GROUP
}
