package org.boardwalk.mentoring.api.meeting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.relation.Party;

/**
 * @param threadId see {@link Thread}
 * @param from who wrote it
 * @param fromName as the reader may see it
 * @param mine whether the signed-in person wrote it
 * @param text 1 to 2,000 characters
 * @param readAt when the other side saw it; empty = not yet
 * @param concern what somebody reported about it; empty = nobody did
 */
public record Message(
        UUID id,
        UUID threadId,
        Party from,
        String fromName,
        boolean mine,
        String text,
        Instant sentAt,
        Optional<Instant> readAt,
        String concern) {

    /**
     * What belongs together.
     *
     * @param relationId of a pair, between mentor and mentee; empty = between one person and the coordinators
     * @param withName the other side, as the reader may see it
     * @param overseen coordinators read it too, as the mentee is a minor or a concern was reported; both are told so
     * @param open false = it can be read, and nothing can be written
     * @param onHold nothing can be written while what protects the two is not in order; both are told so
     * @param unread messages the signed-in person has not seen
     */
    public record Thread(
            UUID id,
            Optional<UUID> relationId,
            String withName,
            boolean overseen,
            boolean open,
            boolean onHold,
            int unread,
            Optional<Instant> lastAt) {}
}
