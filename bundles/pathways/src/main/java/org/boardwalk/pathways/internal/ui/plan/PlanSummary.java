package org.boardwalk.pathways.internal.ui.plan;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.api.plan.StalledStep;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;

/** A plan without its picture: next step, what changed, what stalls. Steps open on the plan's own page. */
final class PlanSummary extends Div implements PlanSteps {
    private final PlanTools tools;
    private Plan plan;

    PlanSummary(PlanTools tools, Plan plan) {
        this.tools = tools;
        this.plan = plan;
        addClassName("pw-summary");
        draw();
    }

    @Override
    public Plan plan() {
        return plan;
    }

    @Override
    public PlanTools tools() {
        return tools;
    }

    @Override
    public PlanTools.Role role() {
        return tools.role(plan.participantId());
    }

    @Override
    public void open(String stepId) {
        UI.getCurrent().navigate("plans/" + plan.id() + "?step=" + stepId);
    }

    @Override
    public void change(Supplier<Plan> work) {
        try {
            plan = work.get();
        } catch (ProblemException problem) {
            tools.plans().find(plan.id()).ifPresent(now -> plan = now);
            draw();
            throw problem;
        }
        draw();
    }

    @Override
    public void changeUndoably(Supplier<Plan> work, String told, Supplier<Plan> undo) {
        change(work);
        Notices.undo(told, () -> change(undo));
    }

    private void draw() {
        removeAll();
        tools.plans().stalled(List.of(plan.participantId())).getOrDefault(plan.participantId(), List.of()).stream()
                .filter(step -> step.planId().equals(plan.id()))
                .forEach(step -> add(stalled(step)));
        NewerVersion.banner(this).ifPresent(this::add);
        add(new NextStepCard(this));
    }

    private static Div stalled(StalledStep step) {
        Div line = new Div(
                new Pill(Tone.ATTENTION, "hourglass", Say.ui("people.stalled")),
                new Span(Say.of("stalled." + step.reason(), Say.text(step.title()), step.days())));
        line.addClassName("pw-labels");
        return line;
    }
}
