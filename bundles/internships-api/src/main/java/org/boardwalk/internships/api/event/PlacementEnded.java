package org.boardwalk.internships.api.event;

import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/** A placement was ended before its time, or cancelled. */
public record PlacementEnded(UUID participantId, UUID placementId, String reason) implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
