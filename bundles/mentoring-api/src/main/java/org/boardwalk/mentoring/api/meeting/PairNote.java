package org.boardwalk.mentoring.api.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A note about a pair.
 *
 * @param lock to be handed back with a change
 * @param meetingId it belongs to; empty = none
 * @param on day it is about
 * @param text 1 to 4,000 characters
 * @param authorName as shown to others
 * @param mine whether the signed-in person wrote it and may change it
 */
public record PairNote(
        UUID id,
        long lock,
        UUID relationId,
        Optional<UUID> meetingId,
        LocalDate on,
        String text,
        Visibility visibility,
        String authorName,
        boolean mine,
        Instant writtenAt) {
    /** Who reads it; the text shown is {@code mentoring.visibility.<NAME>}. */
    public enum Visibility {
        /** Only who wrote it: not even an administrator. */
        PRIVATE,
        /** Both of the pair, and coordinators. */
        SHARED,
        /** Who wrote it, and coordinators. */
        COORDINATOR
    }
}
