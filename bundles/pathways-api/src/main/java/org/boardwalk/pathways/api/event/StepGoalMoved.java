package org.boardwalk.pathways.api.event;

import java.time.LocalDate;
import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/**
 * A goal that was set about a step of a plan was reached, or is not any more. The module that keeps the goal publishes it; the
 * step shows it to whoever sees the plan, and nothing else in the plan changes: somebody decides whether the step is done.
 *
 * @param goalId of that module; the last event about a goal holds
 * @param reached false = it is open again, was dropped, or is about no step any more
 * @param on day it was reached; without meaning when it is not
 */
public record StepGoalMoved(UUID participantId, UUID planId, String stepId, UUID goalId, boolean reached, LocalDate on)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
