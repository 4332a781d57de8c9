package org.boardwalk.participants.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One line of a list: what can be read for many people at once. Texts are empty when not known. */
public record ParticipantSummary(
        UUID id,
        String externalId,
        String givenName,
        String familyName,
        String preferredName,
        String email,
        ParticipantStatus status,
        String programme,
        Optional<UUID> plannerId,
        Optional<LocalDate> entryDate,
        Optional<LocalDate> lastServiceOn) {
    /** What others call the person. */
    public String displayName() {
        return ((preferredName.isBlank() ? givenName : preferredName) + " " + familyName).strip();
    }
}
