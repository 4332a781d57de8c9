package org.boardwalk.mentoring.api.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A participant who has, or wants, a mentor.
 *
 * @param lock to be handed back with a change
 * @param name as shown to the reader
 * @param age as of today
 * @param guardian who consented; needed for minors only
 * @param pause present when paused
 * @param appliedOn day the application was handed in last
 * @param decision about the application or the membership, whichever was last; empty = none yet
 * @param gate as of today
 * @param mentored whether she has an accepted, active or paused pair of any kind
 */
public record Mentee(
        UUID participantId,
        long lock,
        String name,
        MenteeDetails details,
        ProfileState state,
        AgeGroup age,
        Optional<Guardian> guardian,
        Optional<Pause> pause,
        Optional<LocalDate> appliedOn,
        Optional<Decision> decision,
        Gate gate,
        boolean mentored) {

    /**
     * @param name at most 160 characters
     * @param consentedOn day of the written consent; not in the future
     */
    public record Guardian(String name, LocalDate consentedOn) {}

    /** A mentee in a list. */
    public record Line(
            UUID participantId,
            String name,
            AgeGroup age,
            ProfileState state,
            Gate gate,
            boolean mentored,
            Optional<LocalDate> appliedOn) {}

    /**
     * What a mentor sees of a mentee.
     *
     * @param shownName of a minor the given name alone
     * @param email only when the mentee shares it, the pair is active and she is no minor; else empty, as {@code phone}
     * @param shared what she lets him see; without {@link Shared#CONTACT} for a minor
     * @param answers to the questions that are shared with the partner
     */
    public record Card(
            UUID participantId,
            String shownName,
            AgeGroup age,
            String wishes,
            Fit fit,
            Set<Shared> shared,
            String email,
            String phone,
            List<Answer> answers) {
        public Card {
            shared = Set.copyOf(shared);
            answers = List.copyOf(answers);
        }
    }
}
