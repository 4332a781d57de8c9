package org.boardwalk.participants.api.event;

import java.time.LocalDate;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.platform.api.event.DomainEvent;

/**
 * Somebody moved to another status.
 *
 * @param subject the participant
 * @param from status before
 * @param to status since
 * @param on day of the change
 */
public record ParticipantStatusChanged(UUID subject, ParticipantStatus from, ParticipantStatus to, LocalDate on)
        implements DomainEvent {}
