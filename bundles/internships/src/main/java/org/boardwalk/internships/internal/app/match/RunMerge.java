package org.boardwalk.internships.internal.app.match;

import java.util.List;
import java.util.UUID;
import org.boardwalk.participants.api.MergeHandler;
import org.boardwalk.participants.api.event.ParticipantsMerged;
import org.boardwalk.platform.api.event.EventHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Runs never change, also when two records turn out to be one person: they are read with the record that stays. */
@Component(service = {MergeHandler.class, EventHandler.class})
public final class RunMerge implements MergeHandler, EventHandler<ParticipantsMerged> {
    private final RunPeople people;

    @Activate
    public RunMerge(@Reference RunPeople people) {
        this.people = people;
    }

    @Override
    public String module() {
        return "internships";
    }

    @Override
    public List<Moves> preview(UUID keep, UUID gone) {
        return List.of();
    }

    @Override
    public void move(UUID keep, UUID gone) {
        people.merged(keep, gone);
    }

    @Override
    public String id() {
        return "internships.match.merge";
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
