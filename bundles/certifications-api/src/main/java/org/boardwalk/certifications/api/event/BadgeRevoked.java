package org.boardwalk.certifications.api.event;

import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/** The board took back a badge it had issued. */
public record BadgeRevoked(UUID participantId, UUID badgeId) implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
