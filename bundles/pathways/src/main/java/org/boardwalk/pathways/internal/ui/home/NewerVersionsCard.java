package org.boardwalk.pathways.internal.ui.home;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.api.plan.PlanFilter;
import org.boardwalk.pathways.api.plan.PlanLine;
import org.boardwalk.pathways.api.plan.Plans;
import org.boardwalk.pathways.internal.ui.words.People;
import org.boardwalk.pathways.internal.ui.words.Rights;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.HomeCard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** For planners: plans whose pathway has a newer version that somebody should decide on. */
@org.osgi.service.component.annotations.Component
public final class NewerVersionsCard implements HomeCard {
    private static final int SHOWN = 5;
    private static final PlanFilter FILTER =
            new PlanFilter(Optional.empty(), Optional.of(Plan.Status.ACTIVE), false, false, true);

    private final Plans plans;
    private final Participants participants;
    private final CurrentUser user;

    @Activate
    public NewerVersionsCard(
            @Reference Plans plans, @Reference Participants participants, @Reference CurrentUser user) {
        this.plans = plans;
        this.participants = participants;
        this.user = user;
    }

    @Override
    public String id() {
        return "pathways.newerVersions";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Component> create() {
        if (!user.may(Rights.PLAN)) {
            return Optional.empty();
        }
        List<PlanLine> lines = plans.list(FILTER, 0, SHOWN);
        return lines.isEmpty() ? Optional.empty() : Optional.of(card(lines));
    }

    private Component card(List<PlanLine> lines) {
        CardFrame card = new CardFrame(Say.ui("home.newer", plans.count(FILTER)), Say.ui("home.newerSummary"));
        Map<UUID, ParticipantSummary> names = participants.summaries(
                lines.stream().map(PlanLine::participantId).toList());
        lines.forEach(line -> card.line(
                "plans/" + line.planId(), People.name(names, line.participantId()), Say.text(line.pathway())));
        return card.more("plans?newer=true", Say.ui("home.newerAll")).component();
    }
}
