package org.boardwalk.mentoring.internal.app.meeting;

import org.boardwalk.mentoring.api.event.MeetingTakenBack;
import org.boardwalk.platform.api.event.EventHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A meeting that was not held after all is no service. */
@Component(service = EventHandler.class)
public final class TakenBackHandler implements EventHandler<MeetingTakenBack> {
    private final MeetingsLogged log;

    @Activate
    public TakenBackHandler(@Reference MeetingsLogged log) {
        this.log = log;
    }

    @Override
    public String id() {
        return "mentoring.servicesTakenBack";
    }

    @Override
    public Class<MeetingTakenBack> type() {
        return MeetingTakenBack.class;
    }

    @Override
    public void handle(MeetingTakenBack event, Delivery delivery) {
        log.follow(event.meetingId(), event.participantId());
    }
}
