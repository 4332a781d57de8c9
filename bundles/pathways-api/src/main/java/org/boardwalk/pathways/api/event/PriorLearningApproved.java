package org.boardwalk.pathways.api.event;

import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/** A reviewer accepted that earlier learning satisfies a step. */
public record PriorLearningApproved(UUID participantId, UUID planId, String stepId, UUID claimId)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
