package org.boardwalk.pathways.api.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A fact about a participant, and who says so.
 *
 * @param lock to be handed back with a change
 * @param planId and {@code stepId}: the step it was recorded in; empty when it was recorded about the person
 * @param on when it happened or was earned
 * @param documentId of the participants module
 * @param note where or what; may be empty
 * @param recordedBy display name, or the system's cause
 * @param decidedBy who confirmed or rejected it
 */
public record EvidenceRecord(
        UUID id,
        long lock,
        UUID participantId,
        Fact fact,
        Standing standing,
        Optional<UUID> planId,
        Optional<String> stepId,
        LocalDate on,
        Optional<UUID> documentId,
        String note,
        String recordedBy,
        Instant recordedAt,
        Optional<String> decidedBy) {
    /** How sure it is; the text shown is {@code pathways.standing.<NAME>}. */
    public enum Standing {
        /** The participant says so: requirements that depend on it are unknown. */
        REPORTED,
        /** Staff recorded or confirmed it: it counts. */
        CONFIRMED,
        /** Staff did not accept it: as if it were not there. */
        REJECTED
    }
}
