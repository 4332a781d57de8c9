package org.boardwalk.certifications.api.education;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * An activity of continuing education in a person's ledger: a course, a webinar, a conference, a self-review.
 *
 * @param lock to be handed back with a change
 * @param claim what it was
 * @param reported whether the participant recorded it; then he may correct and remove it
 * @param recordedBy name of who recorded it first
 */
public record Activity(
        UUID id,
        long lock,
        UUID participantId,
        ActivityClaim claim,
        boolean reported,
        String recordedBy,
        Instant recordedAt) {
    public Activity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(participantId, "participantId");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(recordedAt, "recordedAt");
    }
}
