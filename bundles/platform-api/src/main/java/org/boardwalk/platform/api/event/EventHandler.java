package org.boardwalk.platform.api.event;

import java.time.Instant;
import java.util.UUID;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Whiteboard service: reacts to one type of event. Each event arrives at least once, inside a transaction of
 * its own and as the system, so a handler must be idempotent (compare {@link Delivery#eventId()}, or write what
 * can be written twice). One that throws is tried again with growing pauses; later events wait for it, other
 * handlers do not. What happened while the module was off arrives when it is on again.
 *
 * @param <E> the record of the event
 */
@ConsumerType
public interface EventHandler<E extends DomainEvent> {
    /** Never changes over the life of a deployment; starts with the module id, such as {@code pathways.services}. */
    String id();

    /** The event's record. */
    Class<E> type();

    void handle(E event, Delivery delivery);

    /**
     * @param eventId the same at each attempt
     * @param at when the event's transaction committed
     * @param actor who caused it, as in the audit trail
     */
    record Delivery(UUID eventId, Instant at, String actor) {}
}
