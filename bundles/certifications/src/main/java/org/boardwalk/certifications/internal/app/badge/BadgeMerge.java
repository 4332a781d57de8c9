package org.boardwalk.certifications.internal.app.badge;

import java.util.List;
import java.util.UUID;
import org.boardwalk.participants.api.MergeHandler;
import org.boardwalk.participants.api.event.ParticipantsMerged;
import org.boardwalk.platform.api.event.EventHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Moves badges when two records turn out to be one person: with the merge, or by the event when this module was off. */
@Component(service = {MergeHandler.class, EventHandler.class})
public final class BadgeMerge implements MergeHandler, EventHandler<ParticipantsMerged> {
    private final BadgeStore store;

    @Activate
    public BadgeMerge(@Reference BadgeStore store) {
        this.store = store;
    }

    @Override
    public String module() {
        return "certifications";
    }

    @Override
    public List<Moves> preview(UUID keep, UUID gone) {
        int count = store.of(gone).size();
        return count == 0 ? List.of() : List.of(new Moves(module(), "certifications.merge.badges", count));
    }

    @Override
    public void move(UUID keep, UUID gone) {
        store.of(gone).forEach(row -> row.giveTo(keep));
        store.waiting(gone).forEach(row -> row.giveTo(keep));
        store.flush();
    }

    @Override
    public String id() {
        return "certifications.badgeMerge";
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
