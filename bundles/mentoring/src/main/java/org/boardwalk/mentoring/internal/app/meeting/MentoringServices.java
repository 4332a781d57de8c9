package org.boardwalk.mentoring.internal.app.meeting;

import java.util.List;
import org.boardwalk.participants.api.casefile.ServiceEvents;
import org.osgi.service.component.annotations.Component;

/** What of mentoring is logged as a service. Needs nothing: whoever logs asks which type the board chose, and that asks here. */
@Component
public final class MentoringServices implements ServiceEvents {
    /** Group mentoring is allowed as part of adult mentoring (20 CFR 681.490(a)(3)). */
    static final ServiceEvent ADULT = new ServiceEvent("mentoring.event.adult", "adult-mentoring");

    /** A peer-centered activity of leadership development (20 CFR 681.520(c)). */
    static final ServiceEvent PEER = new ServiceEvent("mentoring.event.peer", "leadership-development");

    @Override
    public List<ServiceEvent> events() {
        return List.of(ADULT, PEER);
    }
}
