package org.boardwalk.sample.module.internal;

import org.boardwalk.participants.api.event.ParticipantRegistered;
import org.boardwalk.platform.api.event.EventHandler;
import org.osgi.service.component.annotations.Component;

/** Fails at every event: the others must not notice. */
@Component
public final class BrokenHandler implements EventHandler<ParticipantRegistered> {
    @Override
    public String id() {
        return "sample.broken";
    }

    @Override
    public Class<ParticipantRegistered> type() {
        return ParticipantRegistered.class;
    }

    @Override
    public void handle(ParticipantRegistered event, Delivery delivery) {
        throw new IllegalStateException("This handler is broken on purpose");
    }
}
