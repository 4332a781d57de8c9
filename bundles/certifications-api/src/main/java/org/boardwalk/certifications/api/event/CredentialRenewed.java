package org.boardwalk.certifications.api.event;

import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/** A credential counts for longer. */
public record CredentialRenewed(UUID participantId, UUID heldId, String code) implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
