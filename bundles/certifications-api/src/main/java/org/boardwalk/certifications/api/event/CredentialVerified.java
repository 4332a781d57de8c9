package org.boardwalk.certifications.api.event;

import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/** It is surer than before that a person holds a credential. */
public record CredentialVerified(UUID participantId, UUID heldId, String code) implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
