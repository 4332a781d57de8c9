package org.boardwalk.mentoring.api.event;

import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/**
 * A mentor left; his pairs are over.
 */
public record MentorLeft(UUID mentorId) implements DomainEvent {
    @Override
    public UUID subject() {
        return mentorId;
    }
}
