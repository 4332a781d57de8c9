package org.boardwalk.pathways.api.event;

import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/** A participant was put on a pathway. */
public record PlanStarted(UUID participantId, UUID planId, UUID pathwayId, int version) implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
