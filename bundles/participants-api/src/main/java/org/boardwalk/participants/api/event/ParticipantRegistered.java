package org.boardwalk.participants.api.event;

import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/**
 * Somebody was added by hand. An import publishes {@link ParticipantsImported} instead, so handle both.
 *
 * @param subject the participant
 * @param programme code, or empty
 */
public record ParticipantRegistered(UUID subject, String programme) implements DomainEvent {}
