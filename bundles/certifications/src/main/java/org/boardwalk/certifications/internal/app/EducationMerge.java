package org.boardwalk.certifications.internal.app;

import java.util.List;
import java.util.UUID;
import org.boardwalk.certifications.internal.domain.ActivityEntity;
import org.boardwalk.participants.api.MergeHandler;
import org.boardwalk.participants.api.event.ParticipantsMerged;
import org.boardwalk.platform.api.event.EventHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Moves activities when two records turn out to be one person. What both records have stays twice in the ledger, where it
 * counts once and says so.
 */
@Component(service = {MergeHandler.class, EventHandler.class})
public final class EducationMerge implements MergeHandler, EventHandler<ParticipantsMerged> {
    private final EducationStore store;

    @Activate
    public EducationMerge(@Reference EducationStore store) {
        this.store = store;
    }

    @Override
    public String module() {
        return "certifications";
    }

    @Override
    public List<Moves> preview(UUID keep, UUID gone) {
        int count = store.rows(gone).size();
        return count == 0 ? List.of() : List.of(new Moves(module(), "certifications.merge.education", count));
    }

    @Override
    public void move(UUID keep, UUID gone) {
        store.rows(gone).forEach((ActivityEntity row) -> row.giveTo(keep));
        store.flush();
    }

    @Override
    public String id() {
        return "certifications.education.merge";
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
