package org.boardwalk.pathways.api.event;

import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/** A step, or earlier learning in its place, waits for a reviewer. */
public record StepSubmitted(UUID participantId, UUID planId, String stepId, UUID claimId) implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
