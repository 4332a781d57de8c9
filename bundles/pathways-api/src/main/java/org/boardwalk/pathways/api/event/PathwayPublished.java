package org.boardwalk.pathways.api.event;

import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/** A new version of a pathway is there; plans on older ones have not changed. */
public record PathwayPublished(UUID pathwayId, int version) implements DomainEvent {
    @Override
    public UUID subject() {
        return pathwayId;
    }
}
