package org.boardwalk.pathways.api.event;

import java.time.LocalDate;
import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/** Everything a plan needs is settled. */
public record PlanCompleted(UUID participantId, UUID planId, UUID pathwayId, LocalDate on) implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
