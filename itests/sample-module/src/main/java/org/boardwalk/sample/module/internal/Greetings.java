package org.boardwalk.sample.module.internal;

import jakarta.persistence.EntityManager;
import org.boardwalk.participants.api.event.ParticipantRegistered;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.event.EventHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Greets whoever is registered, also those registered while the module was off. */
@Component(service = {EventHandler.class, Greetings.class})
public final class Greetings implements EventHandler<ParticipantRegistered> {
    private final Transactions transactions;
    private final EntityManager entities;

    @Activate
    public Greetings(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=sample)") EntityManager entities) {
        this.transactions = transactions;
        this.entities = entities;
    }

    @Override
    public String id() {
        return "sample.greetings";
    }

    @Override
    public Class<ParticipantRegistered> type() {
        return ParticipantRegistered.class;
    }

    @Override
    public void handle(ParticipantRegistered event, Delivery delivery) {
        if (entities.find(Greeting.class, delivery.eventId()) == null) {
            entities.persist(new Greeting(delivery.eventId(), event.subject()));
        }
    }

    long count() {
        return transactions.read(() -> entities.createQuery("select count(g) from Greeting g", Long.class)
                .getSingleResult());
    }
}
