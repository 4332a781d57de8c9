package org.boardwalk.mentoring.api.profile;

import java.util.List;
import java.util.Set;

/**
 * What a mentor says, or a coordinator types for him.
 *
 * @param givenName required, at most 80 characters, as {@code familyName}
 * @param email at most 254 characters; may be empty for a mentor without e-mail
 * @param phone at most 40 characters
 * @param employer at most 120 characters, as {@code jobTitle}; mentees read both
 * @param about at most 2,000 characters; mentees read it
 * @param capacity most mentees at a time, one-to-one and peers together, 0 to 50; groups have seats of their own
 * @param kinds what he takes part in, at least one
 * @param adult says to be 18 or older; for a peer whose date of birth is recorded that decides
 * @param withMinors is willing to mentor minors, and then screened for it
 * @param answers to the board's own questions
 */
public record MentorDetails(
        String givenName,
        String familyName,
        String email,
        String phone,
        String employer,
        String jobTitle,
        String about,
        int capacity,
        Set<MentoringKind> kinds,
        boolean adult,
        boolean withMinors,
        Fit fit,
        List<Answer> answers) {
    public static final int MOST_MENTEES = 50;

    public MentorDetails {
        kinds = Set.copyOf(kinds);
        answers = List.copyOf(answers);
    }

    public String displayName() {
        return (givenName + " " + familyName).strip();
    }
}
