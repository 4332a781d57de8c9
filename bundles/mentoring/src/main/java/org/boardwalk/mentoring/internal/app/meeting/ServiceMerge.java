package org.boardwalk.mentoring.internal.app.meeting;

import java.util.List;
import java.util.UUID;
import org.boardwalk.participants.api.MergeHandler;
import org.boardwalk.participants.api.event.ParticipantsMerged;
import org.boardwalk.platform.api.event.EventHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** No service counts twice when two records turn out to be one person; also for merges while the module was off. */
@Component(service = {MergeHandler.class, EventHandler.class})
public final class ServiceMerge implements MergeHandler, EventHandler<ParticipantsMerged> {
    private final MeetingsLogged log;

    @Activate
    public ServiceMerge(@Reference MeetingsLogged log) {
        this.log = log;
    }

    @Override
    public String module() {
        return "mentoring";
    }

    @Override
    public List<Moves> preview(UUID keep, UUID gone) {
        return List.of();
    }

    @Override
    public void move(UUID keep, UUID gone) {
        log.merge(keep, gone);
    }

    @Override
    public String id() {
        return "mentoring.services.merge";
    }

    @Override
    public Class<ParticipantsMerged> type() {
        return ParticipantsMerged.class;
    }

    @Override
    public void handle(ParticipantsMerged event, Delivery delivery) {
        move(event.subject(), event.gone());
    }
}
