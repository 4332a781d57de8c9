package org.boardwalk.mentoring.api.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.MentoringKind;

/**
 * A meeting of a pair or a group.
 *
 * @param lock to be handed back with a change
 * @param relationId of a pair; empty for a group
 * @param groupId of a group; empty for a pair
 * @param at on the clock of the place; empty = not said
 * @param minutes how long, planned or held; 1 to 1,440
 * @param place or address of the call, at most 200 characters; may be empty
 * @param topics ids of topics
 * @param agendaId it follows; empty = none
 * @param summary what it was about, read by both; at most 2,000 characters
 * @param nextSteps what was agreed upon, read by both; at most 1,000 characters
 * @param people of a pair the one mentee; of a group all members, present or not
 * @param missedBy present when missed
 * @param loggedBy as shown to others, as {@code loggedAt} of the last change
 */
public record Meeting(
        UUID id,
        long lock,
        Optional<UUID> relationId,
        Optional<UUID> groupId,
        MentoringKind kind,
        UUID mentorId,
        State state,
        LocalDate on,
        Optional<LocalTime> at,
        int minutes,
        How how,
        String place,
        Set<UUID> topics,
        Optional<UUID> agendaId,
        String summary,
        String nextSteps,
        List<Presence> people,
        Optional<Missed> missedBy,
        String loggedBy,
        Instant loggedAt) {
    public Meeting {
        topics = Set.copyOf(topics);
        people = List.copyOf(people);
    }

    /** The text shown is {@code mentoring.meeting.<NAME>}. */
    public enum State {
        PLANNED,
        HELD,
        MISSED,
        CANCELLED
    }

    /** The text shown is {@code mentoring.how.<NAME>}. */
    public enum How {
        FACE_TO_FACE,
        VIDEO,
        PHONE,
        /** By messages; a meeting in writing. */
        WRITTEN;

        /** Whether the two were in one place: electronic means count only beside it (20 CFR 681.490(a)(3)). */
        public boolean isFaceToFace() {
            return this == FACE_TO_FACE;
        }
    }

    /** Who did not come; the text shown is {@code mentoring.missed.<NAME>}. */
    public enum Missed {
        MENTEE,
        MENTOR,
        BOTH
    }

    /**
     * @param relationId of the member
     * @param menteeName as the reader may see it
     */
    public record Presence(UUID participantId, UUID relationId, String menteeName, boolean present) {}
}
