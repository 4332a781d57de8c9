package org.boardwalk.platform.persistence.internal.outbox;

import java.util.List;
import java.util.OptionalLong;
import org.boardwalk.platform.api.event.DomainEvent;
import org.boardwalk.platform.api.event.EventHandler;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.persistence.internal.outbox.OutboxTable.Stored;
import org.boardwalk.platform.persistence.internal.outbox.OutboxTable.Waiting;
import org.boardwalk.platform.persistence.internal.tx.TransactionManager;

/**
 * Hands events to one handler, each in a transaction that also moves the handler's cursor: what the handler writes
 * and the fact that it was done are committed together.
 */
final class Delivery<E extends DomainEvent> {
    private final EventHandler<E> handler;
    private final String id;
    private final Class<E> type;
    private final TransactionManager transactions;
    private final OutboxTable table;
    private final EventJson json;
    private final CurrentUser user;

    Delivery(
            EventHandler<E> handler,
            TransactionManager transactions,
            OutboxTable table,
            EventJson json,
            CurrentUser user) {
        this.handler = handler;
        this.id = handler.id();
        this.type = handler.type();
        this.transactions = transactions;
        this.table = table;
        this.json = json;
        this.user = user;
    }

    String id() {
        return id;
    }

    String type() {
        return type.getName();
    }

    /** The next events, none of them delivered yet. */
    List<Stored> next() {
        return transactions.write(() -> table.next(type(), table.position(id)));
    }

    Waiting waiting() {
        return transactions.write(() -> table.waiting(type(), table.position(id)));
    }

    /** @return false when another node is at it: then what was read is not up to date */
    boolean deliver(Stored stored) {
        E event = json.read(stored.payload(), type);
        return user.asSystem("event:" + id, () -> transactions.write(() -> handle(stored, event)));
    }

    private boolean handle(Stored stored, E event) {
        OptionalLong position = table.claim(id);
        if (position.isEmpty() || position.getAsLong() >= stored.seq()) {
            return false;
        }
        handler.handle(event, new EventHandler.Delivery(stored.id(), stored.at(), stored.actor()));
        if (!table.move(id, position.getAsLong(), stored.seq())) {
            throw new IllegalStateException("Another node delivered event " + stored.seq() + " to " + id);
        }
        return true;
    }
}
