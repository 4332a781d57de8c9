package org.boardwalk.platform.persistence.testing;

import java.util.function.BiConsumer;
import org.boardwalk.platform.api.event.DomainEvent;
import org.boardwalk.platform.api.event.EventHandler;

/** An event handler out of one function. */
public record TestHandler<E extends DomainEvent>(String id, Class<E> type, BiConsumer<E, EventHandler.Delivery> work)
        implements EventHandler<E> {
    @Override
    public void handle(E event, Delivery delivery) {
        work.accept(event, delivery);
    }
}
