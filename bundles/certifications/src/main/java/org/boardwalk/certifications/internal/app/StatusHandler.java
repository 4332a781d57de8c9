package org.boardwalk.certifications.internal.app;

import org.boardwalk.certifications.api.event.CredentialStatusChanged;
import org.boardwalk.platform.api.event.EventHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells each planner once that a credential changed which people of hers aim at or hold. */
@Component(service = EventHandler.class)
public final class StatusHandler implements EventHandler<CredentialStatusChanged> {
    private final Telling telling;
    private final Neighbours neighbours;

    @Activate
    public StatusHandler(@Reference Telling telling, @Reference Neighbours neighbours) {
        this.telling = telling;
        this.neighbours = neighbours;
    }

    @Override
    public String id() {
        return "certifications.status";
    }

    @Override
    public Class<CredentialStatusChanged> type() {
        return CredentialStatusChanged.class;
    }

    @Override
    public void handle(CredentialStatusChanged event, Delivery delivery) {
        telling.tell(delivery.eventId(), event.code(), neighbours.impact(event.code()));
    }
}
