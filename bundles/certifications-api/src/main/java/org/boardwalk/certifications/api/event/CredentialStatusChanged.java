package org.boardwalk.certifications.api.event;

import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/** A credential of the catalogue was retired, brought back, or its life changed otherwise. */
public record CredentialStatusChanged(UUID entryId, String code) implements DomainEvent {
    @Override
    public UUID subject() {
        return entryId;
    }
}
