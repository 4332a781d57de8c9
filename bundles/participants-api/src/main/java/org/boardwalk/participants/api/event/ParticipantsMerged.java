package org.boardwalk.participants.api.event;

import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/**
 * Two records turned out to be one person. A module that keeps rows about participants moves them; see {@link
 * org.boardwalk.participants.api.MergeHandler}.
 *
 * @param subject the record that stays
 * @param gone the record that went; its id must not be used any more
 */
public record ParticipantsMerged(UUID subject, UUID gone) implements DomainEvent {}
