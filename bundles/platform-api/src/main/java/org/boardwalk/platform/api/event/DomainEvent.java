package org.boardwalk.platform.api.event;

import java.util.UUID;

/**
 * Something that happened, in the past tense, made of ids and plain values: a record in a module's API. It is
 * stored as JSON, so only add components, never rename them; times are {@link java.time.Instant} or {@link
 * java.time.LocalDate}.
 */
public interface DomainEvent {
    /** Whom or what it is about, usually the participant: events about the same subject arrive in order. */
    UUID subject();
}
