package org.boardwalk.mentoring.api.profile;

import java.util.Set;

/** Kinds of mentoring, reported apart; the text shown is {@code mentoring.kind.<NAME>}. */
public enum MentoringKind {
    /** One adult mentor and one mentee: the only kind that 20 CFR 681.490(a) is met by. */
    ONE_TO_ONE,
    /** The mentor is a participant too. */
    PEER,
    /** A mentor and several mentees who meet together. */
    GROUP;

    /**
     * Whether a mentee who wants these kinds has what she asked for once she has this one: a group is none of one's own mentor,
     * and a peer is none with experience.
     */
    public boolean answers(Set<MentoringKind> wanted) {
        return switch (this) {
            case ONE_TO_ONE -> true;
            case PEER -> !wanted.contains(ONE_TO_ONE);
            case GROUP -> wanted.equals(Set.of(GROUP));
        };
    }
}
