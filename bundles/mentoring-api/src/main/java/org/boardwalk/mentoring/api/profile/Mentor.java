package org.boardwalk.mentoring.api.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A mentor with all he said.
 *
 * @param lock to be handed back with a change
 * @param accountId he signs in with; empty = a coordinator does everything for him
 * @param participantId of a peer mentor, who is a participant too
 * @param pause present when paused
 * @param appliedOn day the application was handed in last
 * @param decision about the application or the membership, whichever was last; empty = none yet
 * @param accountOn false when there is an account that cannot sign in any more or is no mentor's
 * @param gate as of today, for a mentee who is no minor
 * @param gateForMinors as of today, for a mentee who is a minor
 */
public record Mentor(
        UUID id,
        long lock,
        Optional<UUID> accountId,
        Optional<UUID> participantId,
        MentorDetails details,
        ProfileState state,
        Optional<Pause> pause,
        Optional<LocalDate> appliedOn,
        Optional<Decision> decision,
        boolean accountOn,
        Seats seats,
        Gate gate,
        Gate gateForMinors) {

    /**
     * Seats for one-to-one and peers.
     *
     * @param taken by pairs that were accepted and are not over, paused ones too
     * @param proposed by proposals that nobody has declined yet
     */
    public record Seats(int capacity, int taken, int proposed) {
        /** Seats nobody has and nobody was proposed for; never negative. */
        public int free() {
            return Math.max(0, capacity - taken - proposed);
        }
    }

    /** A mentor in a list. */
    public record Line(
            UUID id,
            String name,
            String employer,
            String jobTitle,
            Set<MentoringKind> kinds,
            boolean withMinors,
            ProfileState state,
            Seats seats,
            Gate gate,
            Optional<LocalDate> appliedOn) {
        public Line {
            kinds = Set.copyOf(kinds);
        }
    }

    /**
     * What mentees see of a mentor before they are a pair: neither his family name nor how to reach him.
     *
     * @param shownName given name and the first letter of the family name
     * @param free whether he has a seat
     * @param answers to the questions that are shared with the partner
     */
    public record Card(
            UUID id,
            String shownName,
            String employer,
            String jobTitle,
            String about,
            Set<MentoringKind> kinds,
            Fit fit,
            boolean free,
            List<Answer> answers) {
        public Card {
            kinds = Set.copyOf(kinds);
            answers = List.copyOf(answers);
        }
    }
}
