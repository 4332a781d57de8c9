package org.boardwalk.internships.api.event;

import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/** Somebody has a placement. */
public record PlacementMade(UUID participantId, UUID placementId, UUID opportunityId) implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
