package org.boardwalk.mentoring.api.profile;

import java.util.Optional;

/**
 * @param text part of a name, employer or job title, in any case; empty = all
 * @param state empty = all but those who left or were declined
 * @param kind empty = all
 * @param onlyFree with a free seat and an open gate
 * @param onlyForMinors who mentor minors
 */
public record MentorFilter(
        String text,
        Optional<ProfileState> state,
        Optional<MentoringKind> kind,
        boolean onlyFree,
        boolean onlyForMinors) {
    public static final MentorFilter ALL = new MentorFilter("", Optional.empty(), Optional.empty(), false, false);
}
