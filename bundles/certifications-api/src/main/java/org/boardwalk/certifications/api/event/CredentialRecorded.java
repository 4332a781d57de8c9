package org.boardwalk.certifications.api.event;

import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/**
 * A credential was put into a wallet.
 *
 * @param code of the catalogue; empty = not in it
 */
public record CredentialRecorded(UUID participantId, UUID heldId, String code) implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
