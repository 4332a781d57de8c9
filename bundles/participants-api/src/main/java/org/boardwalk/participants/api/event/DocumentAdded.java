package org.boardwalk.participants.api.event;

import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/**
 * A document was added to a participant's file.
 *
 * @param subject the participant
 * @param documentId the document
 * @param category code of the document category
 */
public record DocumentAdded(UUID subject, UUID documentId, String category) implements DomainEvent {}
