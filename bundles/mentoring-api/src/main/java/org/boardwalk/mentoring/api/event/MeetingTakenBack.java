package org.boardwalk.mentoring.api.event;

import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/**
 * A meeting was not held after all; once for each mentee.
 */
public record MeetingTakenBack(UUID participantId, UUID meetingId, String reason) implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
