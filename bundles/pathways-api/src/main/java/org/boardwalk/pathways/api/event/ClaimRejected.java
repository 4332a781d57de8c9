package org.boardwalk.pathways.api.event;

import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/** A reviewer did not accept that a step is satisfied. */
public record ClaimRejected(UUID participantId, UUID planId, String stepId, UUID claimId) implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
