package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.placement.Timesheets.Queue;
import org.boardwalk.internships.api.placement.Timesheets.Week;
import org.boardwalk.internships.internal.ui.site.Rights;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.platform.ui.api.HomeCard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** For coordinators: hours nobody has approved, oldest first. */
@org.osgi.service.component.annotations.Component
public final class HoursWaitingCard implements HomeCard {
    private static final int MOST = 6;
    private static final int ASKED = 500;

    private final PlacementTools tools;

    @Activate
    public HoursWaitingCard(@Reference PlacementTools tools) {
        this.tools = tools;
    }

    @Override
    public String id() {
        return "internships.hoursWaiting";
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public Optional<Component> create() {
        if (!tools.may(Rights.PLACE)) {
            return Optional.empty();
        }
        Queue waiting = tools.timesheets().waiting(ASKED, MOST);
        return waiting.count() == 0 ? Optional.empty() : Optional.of(card(waiting));
    }

    private Component card(Queue waiting) {
        Map<UUID, ParticipantSummary> people =
                tools.people(waiting.first().stream().map(Week::participantId).toList());
        CardLines card = new CardLines(Say.stay("home.waiting", waiting.count()), Say.stay("home.waitingSummary"));
        waiting.first()
                .forEach(week -> card.line(
                        "placements",
                        PlacementsPage.name(people, week.participantId()),
                        Say.stay("all.week", Say.date(week.monday()), Say.number(week.hours()))));
        return card.component();
    }
}
