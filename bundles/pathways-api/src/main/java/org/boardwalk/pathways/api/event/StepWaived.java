package org.boardwalk.pathways.api.event;

import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/** A step is not needed in this case, by a decision. */
public record StepWaived(UUID participantId, UUID planId, String stepId) implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
