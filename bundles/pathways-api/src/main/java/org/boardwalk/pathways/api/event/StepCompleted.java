package org.boardwalk.pathways.api.event;

import java.time.LocalDate;
import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/** A step is done, also by an approved claim. */
public record StepCompleted(UUID participantId, UUID planId, String stepId, LocalDate on) implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
