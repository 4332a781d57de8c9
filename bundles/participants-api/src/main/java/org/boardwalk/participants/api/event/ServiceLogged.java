package org.boardwalk.participants.api.event;

import java.time.LocalDate;
import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/**
 * A service was given to a participant.
 *
 * @param subject the participant
 * @param serviceId the logged service
 * @param type code of the service type
 * @param on day of the service
 * @param minutes how long; 0 = not recorded
 * @param extendsParticipation whether it counts against the 90 days of 20 CFR 677.150(c)
 */
public record ServiceLogged(
        UUID subject, UUID serviceId, String type, LocalDate on, int minutes, boolean extendsParticipation)
        implements DomainEvent {}
