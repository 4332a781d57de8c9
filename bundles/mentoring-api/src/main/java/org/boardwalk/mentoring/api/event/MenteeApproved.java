package org.boardwalk.mentoring.api.event;

import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/**
 * A participant was taken in as a mentee.
 */
public record MenteeApproved(UUID participantId) implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
