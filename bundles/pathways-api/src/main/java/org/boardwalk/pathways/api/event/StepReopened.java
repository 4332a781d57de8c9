package org.boardwalk.pathways.api.event;

import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/** A step that was done, skipped or waived is open again. */
public record StepReopened(UUID participantId, UUID planId, String stepId) implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
