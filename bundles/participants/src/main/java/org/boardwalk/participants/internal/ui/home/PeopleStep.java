package org.boardwalk.participants.internal.ui.home;

import org.boardwalk.participants.api.ParticipantQuery;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.internal.ui.Routes;
import org.boardwalk.platform.ui.api.SetupStep;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A programme begins when its people are in it. */
@Component
public final class PeopleStep implements SetupStep {
    private final Participants participants;

    @Activate
    public PeopleStep(@Reference Participants participants) {
        this.participants = participants;
    }

    @Override
    public String id() {
        return "participants.setup";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String route() {
        return Routes.LIST;
    }

    @Override
    public Found check() {
        long count = participants.count(ParticipantQuery.ALL);
        return count > 0 ? Found.done("participants.setup.done", count) : Found.open("participants.setup.open");
    }
}
