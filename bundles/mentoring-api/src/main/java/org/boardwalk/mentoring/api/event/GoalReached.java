package org.boardwalk.mentoring.api.event;

import java.time.LocalDate;
import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/**
 * A goal was reached.
 *
 * @param planId of the pathways module; empty text = about no step, as {@code stepId}
 */
public record GoalReached(UUID participantId, UUID relationId, UUID goalId, String planId, String stepId, LocalDate on)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
