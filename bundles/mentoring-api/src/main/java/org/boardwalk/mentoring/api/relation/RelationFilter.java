package org.boardwalk.mentoring.api.relation;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.MentoringKind;

/**
 * @param text part of a name, in any case; empty = all
 * @param states empty = all
 * @param kind empty = all, as the ids
 */
public record RelationFilter(
        String text,
        Set<RelationState> states,
        Optional<MentoringKind> kind,
        Optional<UUID> mentorId,
        Optional<UUID> participantId) {
    public static final RelationFilter ALL =
            new RelationFilter("", Set.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public RelationFilter {
        states = Set.copyOf(states);
    }

    public static RelationFilter ofMentor(UUID mentorId) {
        return new RelationFilter("", Set.of(), Optional.empty(), Optional.of(mentorId), Optional.empty());
    }

    public static RelationFilter ofMentee(UUID participantId) {
        return new RelationFilter("", Set.of(), Optional.empty(), Optional.empty(), Optional.of(participantId));
    }
}
