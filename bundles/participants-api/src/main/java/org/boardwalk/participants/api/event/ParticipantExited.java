package org.boardwalk.participants.api.event;

import java.time.LocalDate;
import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/**
 * Somebody left the programme. Published beside {@link ParticipantStatusChanged}.
 *
 * @param subject the participant
 * @param on exit date (PIRL 901)
 * @param reason code of the exit reason, or empty
 */
public record ParticipantExited(UUID subject, LocalDate on, String reason) implements DomainEvent {}
