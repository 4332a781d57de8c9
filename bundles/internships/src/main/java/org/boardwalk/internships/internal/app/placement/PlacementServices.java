package org.boardwalk.internships.internal.app.placement;

import java.util.List;
import org.boardwalk.participants.api.casefile.ServiceEvents;
import org.osgi.service.component.annotations.Component;

/** What of a placement is logged as a service. Needs nothing: whoever logs asks which type the board chose, and that asks here. */
@Component
public final class PlacementServices implements ServiceEvents {
    static final ServiceEvent SHADOWING = new ServiceEvent("internships.event.shadowing", "job-shadowing");
    static final ServiceEvent TRAINING = new ServiceEvent("internships.event.training", "occupational-training");
    static final ServiceEvent PAID = new ServiceEvent("internships.event.paid", "work-experience-paid");
    static final ServiceEvent UNPAID = new ServiceEvent("internships.event.unpaid", "work-experience-unpaid");

    @Override
    public List<ServiceEvent> events() {
        return List.of(SHADOWING, TRAINING, PAID, UNPAID);
    }
}
