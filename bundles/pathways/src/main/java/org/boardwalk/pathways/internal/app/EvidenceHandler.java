package org.boardwalk.pathways.internal.app;

import org.boardwalk.pathways.api.event.EvidenceChanged;
import org.boardwalk.platform.api.event.EventHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads a person's plans again when something became known about him, in this module or another. */
@Component(service = EventHandler.class)
public final class EvidenceHandler implements EventHandler<EvidenceChanged> {
    private final PlanStore plans;
    private final EvidenceStore evidence;
    private final MissedStore missed;

    @Activate
    public EvidenceHandler(
            @Reference PlanStore plans, @Reference EvidenceStore evidence, @Reference MissedStore missed) {
        this.plans = plans;
        this.evidence = evidence;
        this.missed = missed;
    }

    @Override
    public String id() {
        return "pathways.evidence";
    }

    @Override
    public Class<EvidenceChanged> type() {
        return EvidenceChanged.class;
    }

    @Override
    public void handle(EvidenceChanged event, Delivery delivery) {
        if (!evidence.countsWork()) {
            missed.keep(event.participantId(), "", "");
        }
        plans.refreshAll(event.participantId());
    }
}
