package org.boardwalk.mentoring.api.relation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Mentees who meet together with a mentor.
 *
 * @param lock to be handed back with a change; 0 = a new one
 * @param name 1 to 120 characters
 * @param about at most 2,000 characters
 * @param topicId what it is about; empty = nothing in particular
 * @param seats most members, 2 to 50
 * @param open false = nobody new, and no more meetings
 * @param members open pairs of the group, by name
 */
public record Group(
        UUID id,
        long lock,
        String name,
        String about,
        UUID mentorId,
        String mentorName,
        Optional<UUID> topicId,
        int seats,
        boolean open,
        List<Relation.Line> members) {
    public Group {
        members = List.copyOf(members);
    }
}
