package org.boardwalk.mentoring.api.profile;

import java.util.Optional;

/**
 * @param text part of a name, in any case; empty = all
 * @param state empty = all but those who left or were declined
 * @param mentored true = only those with a mentor, false = only those without; empty = all
 * @param onlyMinors who are protected as minors
 */
public record MenteeFilter(String text, Optional<ProfileState> state, Optional<Boolean> mentored, boolean onlyMinors) {
    public static final MenteeFilter ALL = new MenteeFilter("", Optional.empty(), Optional.empty(), false);
}
