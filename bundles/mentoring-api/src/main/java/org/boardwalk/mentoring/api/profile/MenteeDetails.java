package org.boardwalk.mentoring.api.profile;

import java.util.List;
import java.util.Set;

/**
 * What a mentee says about mentoring; the person is the participant.
 *
 * @param wishes what she would like to reach, in her words; at most 2,000 characters; mentors she is a pair with read it
 * @param kinds what she would like, at least one
 * @param answers to the board's own questions
 */
public record MenteeDetails(
        String wishes, Set<MentoringKind> kinds, Fit fit, Set<Shared> shared, List<Answer> answers) {
    public MenteeDetails {
        kinds = Set.copyOf(kinds);
        shared = Set.copyOf(shared);
        answers = List.copyOf(answers);
    }
}
