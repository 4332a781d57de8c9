package org.boardwalk.certifications.internal.app.badge;

import org.boardwalk.certifications.api.event.AwardEarned;
import org.boardwalk.platform.api.event.EventHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What somebody completed elsewhere becomes a badge, or waits for one. */
@Component(service = EventHandler.class)
public final class AwardHandler implements EventHandler<AwardEarned> {
    private final AwardDesk desk;

    @Activate
    public AwardHandler(@Reference AwardDesk desk) {
        this.desk = desk;
    }

    @Override
    public String id() {
        return "certifications.awards";
    }

    @Override
    public Class<AwardEarned> type() {
        return AwardEarned.class;
    }

    @Override
    public void handle(AwardEarned event, Delivery delivery) {
        desk.earned(event.participantId(), event.reference(), event.by());
    }
}
