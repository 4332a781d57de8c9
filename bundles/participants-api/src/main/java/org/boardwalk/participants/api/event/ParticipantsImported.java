package org.boardwalk.participants.api.event;

import java.util.List;
import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/**
 * A file was imported. One event for at most 500 people, since a file may hold many thousands.
 *
 * @param subject the import's id, the same in all events of one file
 * @param registered participants that are new
 * @param changed participants that existed and were changed
 */
public record ParticipantsImported(UUID subject, List<UUID> registered, List<UUID> changed) implements DomainEvent {}
