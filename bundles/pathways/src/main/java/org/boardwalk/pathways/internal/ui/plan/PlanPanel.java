package org.boardwalk.pathways.internal.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.internal.ui.ModuleBlock;
import org.boardwalk.pathways.internal.ui.words.Rights;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.ParticipantPanel;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Links;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The plans of a participant, on the participant's page: the next step, why, and the way to the whole plan. */
@org.osgi.service.component.annotations.Component
public final class PlanPanel implements ParticipantPanel {
    private final PlanTools tools;

    @Activate
    public PlanPanel(@Reference PlanTools tools) {
        this.tools = tools;
    }

    @Override
    public String id() {
        return "pathways.plan";
    }

    @Override
    public String title() {
        return "pathways.ui.panel.title";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> create(UUID participantId) {
        return tools.may(Rights.READ) ? Optional.of(panel(participantId)) : Optional.empty();
    }

    private Component panel(UUID participantId) {
        Div content = new ModuleBlock();
        content.addClassName("pw-panel");
        List<Plan> plans = tools.plans().ofParticipant(participantId);
        List<Plan> active = plans.stream()
                .filter(plan -> plan.status() == Plan.Status.ACTIVE)
                .toList();
        boolean planner = tools.role(participantId) == PlanTools.Role.PLANNER;
        if (active.isEmpty()) {
            content.add(none(participantId, planner));
        }
        active.forEach(plan -> content.add(plan(plan)));
        List<Plan> past = plans.stream()
                .filter(plan -> plan.status() != Plan.Status.ACTIVE)
                .toList();
        if (!past.isEmpty()) {
            content.add(past(past));
        }
        if (planner && !active.isEmpty()) {
            Button another = start(participantId, "panel.another");
            another.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            content.add(another);
        }
        return content;
    }

    private Component none(UUID participantId, boolean planner) {
        EmptyState empty = new EmptyState("road-branches", Say.ui("panel.none"));
        return planner ? empty.detail(Say.ui("panel.noneDetail")).action(start(participantId, "panel.choose")) : empty;
    }

    private Button start(UUID participantId, String key) {
        return new Button(Say.ui(key), click -> new StartPlan(
                        tools, participantId, plan -> UI.getCurrent().navigate("plans/" + plan.id()))
                .open());
    }

    private Component plan(Plan plan) {
        String route = "plans/" + plan.id();
        H3 title = new H3(Links.page(route, Say.text(plan.version().pathway().title())));
        PlanSummary summary = new PlanSummary(tools, plan);
        Div block = new Div(title, summary, Links.page(route, Say.ui("panel.open")));
        block.addClassName("pw-panel-plan");
        return block;
    }

    private static Component past(List<Plan> plans) {
        UnorderedList list = new UnorderedList();
        list.addClassName("pw-past");
        for (Plan plan : plans) {
            Span when = new Span(plan.endedOn()
                    .map(on -> Say.ui("panel.ended", Say.of("planStatus." + plan.status()), Say.date(on)))
                    .orElseGet(() -> Say.of("planStatus." + plan.status())));
            when.addClassName("pw-quiet");
            list.add(new ListItem(
                    Links.page(
                            "plans/" + plan.id(),
                            Say.text(plan.version().pathway().title())),
                    when));
        }
        return new Div(new H3(Say.ui("panel.past")), list);
    }
}
