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
import org.boardwalk.pathways.api.plan.Plans;
import org.boardwalk.pathways.api.plan.StalledStep;
import org.boardwalk.pathways.internal.ui.words.People;
import org.boardwalk.pathways.internal.ui.words.Rights;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.HomeCard;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** For planners: steps in which nothing moves. */
@org.osgi.service.component.annotations.Component
public final class StalledCard implements HomeCard {
    private static final int SHOWN = 5;

    private final Plans plans;
    private final Participants participants;
    private final CurrentUser user;

    @Activate
    public StalledCard(@Reference Plans plans, @Reference Participants participants, @Reference CurrentUser user) {
        this.plans = plans;
        this.participants = participants;
        this.user = user;
    }

    @Override
    public String id() {
        return "pathways.stalled";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> create() {
        if (!user.may(Rights.PLAN)) {
            return Optional.empty();
        }
        List<StalledStep> first = plans.stalled(0, SHOWN);
        return first.isEmpty() ? Optional.empty() : Optional.of(card(first));
    }

    private Component card(List<StalledStep> steps) {
        int people = plans.count(new PlanFilter(Optional.empty(), Optional.of(Plan.Status.ACTIVE), true, false, false));
        CardFrame card = new CardFrame(Say.ui("home.stalled", people), Say.ui("home.stalledSummary"));
        Map<UUID, ParticipantSummary> names = participants.summaries(
                steps.stream().map(StalledStep::participantId).distinct().toList());
        steps.forEach(step -> card.line(
                "plans/" + step.planId() + "?step=" + step.stepId(),
                People.name(names, step.participantId()),
                Say.of("stalled." + step.reason(), Say.text(step.title()), step.days()),
                new Pill(Tone.ATTENTION, "hourglass", Say.ui("home.days", step.days()))));
        return card.more("plans?stalled=true", Say.ui("home.stalledAll")).component();
    }
}
