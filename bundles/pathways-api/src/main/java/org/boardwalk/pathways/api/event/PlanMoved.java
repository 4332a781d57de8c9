package org.boardwalk.pathways.api.event;

import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/** A plan accepted a newer version of its pathway. */
public record PlanMoved(UUID participantId, UUID planId, int from, int to) implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
