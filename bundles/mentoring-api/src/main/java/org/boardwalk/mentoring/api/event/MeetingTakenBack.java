package org.boardwalk.mentoring.api.event;

import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/**
 * A meeting was not held after all, or she was not there; once for each mentee.
 *
 * @param reason as typed; empty when who was there was corrected
 */
public record MeetingTakenBack(UUID participantId, UUID meetingId, String reason) implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
