package org.boardwalk.platform.persistence.internal.outbox;

import java.util.Objects;
import java.util.function.Supplier;
import org.boardwalk.platform.api.event.DomainEvent;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.persistence.internal.tx.Transaction;
import org.boardwalk.platform.persistence.internal.tx.TransactionManager;

/** Puts events into the transaction of the thread, and says afterwards that there are some. */
public final class EventPublisher implements Events {
    private final TransactionManager transactions;
    private final Supplier<String> actor;
    private final OutboxSignal signal;
    private final EventJson json = new EventJson();

    /** @param actor who acts on the calling thread */
    public EventPublisher(TransactionManager transactions, Supplier<String> actor, OutboxSignal signal) {
        this.transactions = transactions;
        this.actor = actor;
        this.signal = signal;
    }

    @Override
    public void publish(DomainEvent event) {
        Objects.requireNonNull(event.subject(), "An event is about somebody or something");
        Transaction transaction = transactions.require();
        transaction
                .part(OutboxPart.class, this::newPart)
                .add(event.getClass().getName(), event.subject(), json.write(event));
    }

    private OutboxPart newPart() {
        OutboxPart part = new OutboxPart(actor.get());
        transactions.afterCommit(() -> signal.written(part.types()));
        return part;
    }
}
