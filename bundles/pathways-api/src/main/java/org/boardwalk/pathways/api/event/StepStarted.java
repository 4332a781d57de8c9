package org.boardwalk.pathways.api.event;

import java.time.LocalDate;
import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/** A participant began a step. */
public record StepStarted(UUID participantId, UUID planId, String stepId, LocalDate on) implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
