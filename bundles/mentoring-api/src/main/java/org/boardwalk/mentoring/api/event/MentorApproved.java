package org.boardwalk.mentoring.api.event;

import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/**
 * Somebody was taken in as a mentor.
 */
public record MentorApproved(UUID mentorId) implements DomainEvent {
    @Override
    public UUID subject() {
        return mentorId;
    }
}
