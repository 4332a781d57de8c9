package org.boardwalk.pathways.internal.ui.catalogue;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.api.plan.PlanFilter;
import org.boardwalk.pathways.api.plan.Plans;
import org.boardwalk.pathways.internal.ui.listing.PlanList;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Panel;

/** The participants on a pathway whom the reader may see. */
final class PeoplePanel extends Div {
    private static final int SCREENFUL = 12;

    PeoplePanel(Plans plans, Participants participants, UUID pathwayId) {
        PlanFilter filter =
                new PlanFilter(Optional.of(pathwayId), Optional.of(Plan.Status.ACTIVE), false, false, false);
        int count = plans.count(filter);
        Panel panel = new Panel(Say.ui("people.title", count));
        if (count == 0) {
            panel.content().add(new EmptyState("users", Say.ui("people.none")).detail(Say.ui("people.how")));
        } else {
            PlanList list = new PlanList(plans, participants, false);
            list.show(filter, count, SCREENFUL);
            panel.content().add(list);
        }
        add(panel);
    }
}
