package org.boardwalk.pathways.api.event;

import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/**
 * What is known about a participant has changed. A module that offers an {@code EvidenceSource} publishes it too: plans are
 * read again then.
 */
public record EvidenceChanged(UUID participantId) implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
