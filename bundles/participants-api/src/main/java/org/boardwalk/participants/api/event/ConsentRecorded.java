package org.boardwalk.participants.api.event;

import java.time.LocalDate;
import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/**
 * A participant gave or withdrew a consent.
 *
 * @param subject the participant
 * @param purpose code of the consent's purpose
 * @param given false = withdrawn
 * @param on day of the statement
 */
public record ConsentRecorded(UUID subject, String purpose, boolean given, LocalDate on) implements DomainEvent {}
