package org.boardwalk.pathways.api.event;

import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/** A plan was given up. */
public record PlanClosed(UUID participantId, UUID planId, UUID pathwayId) implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
