package org.boardwalk.pathways.api.event;

import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/**
 * Work another module counts was completed; that module publishes it. Where it leads to all a step asks for, the step waits
 * for a review, as if the participant had said that it is done: somebody decides.
 *
 * @param key of the {@code evidence.Experience}
 * @param by name of who completed it, as others read it
 */
public record ExperienceCompleted(UUID participantId, String key, String by) implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
