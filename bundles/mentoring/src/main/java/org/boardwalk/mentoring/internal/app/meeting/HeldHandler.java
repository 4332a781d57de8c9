package org.boardwalk.mentoring.internal.app.meeting;

import org.boardwalk.mentoring.api.event.MeetingHeld;
import org.boardwalk.platform.api.event.EventHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A meeting that was held is a service the mentee got. */
@Component(service = EventHandler.class)
public final class HeldHandler implements EventHandler<MeetingHeld> {
    private final MeetingsLogged log;

    @Activate
    public HeldHandler(@Reference MeetingsLogged log) {
        this.log = log;
    }

    @Override
    public String id() {
        return "mentoring.services";
    }

    @Override
    public Class<MeetingHeld> type() {
        return MeetingHeld.class;
    }

    @Override
    public void handle(MeetingHeld event, Delivery delivery) {
        log.follow(event.meetingId(), event.participantId());
    }
}
