package org.boardwalk.certifications.api.event;

import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/** A credential does not count any more. */
public record CredentialWithdrawn(UUID participantId, UUID heldId, String code) implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
