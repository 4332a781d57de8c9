package org.boardwalk.pathways.internal.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.api.plan.PlanStep;
import org.boardwalk.pathways.internal.ui.picture.PathwayTabs;
import org.boardwalk.pathways.internal.ui.step.StepDetail;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.ui.api.kit.Notices;

/** A plan: the next step and why, what changed in the pathway, picture and list by state, and what one can do. */
final class PlanView extends Div implements PlanSteps {
    private final PlanTools tools;
    private final PlanTools.Role role;
    private final Div above = new Div();
    private final PathwayTabs tabs;
    private final Consumer<Plan> changed;
    private Plan plan;

    /** @param changed is told after every change, for what stands around the plan */
    PlanView(PlanTools tools, Plan plan, Consumer<Plan> changed) {
        this.tools = tools;
        this.plan = plan;
        this.changed = changed;
        role = tools.role(plan.participantId());
        addClassName("pw-plan");
        above.addClassName("pw-plan-above");
        tabs = new PathwayTabs(tools.pictures(), opened -> open(opened.stepId(), true));
        add(above, tabs);
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
        return role;
    }

    @Override
    public void open(String stepId) {
        open(stepId, true);
    }

    @Override
    public void change(Supplier<Plan> work) {
        try {
            plan = work.get();
        } catch (ProblemException problem) {
            refresh();
            throw problem;
        }
        draw();
        changed.accept(plan);
    }

    @Override
    public void changeUndoably(Supplier<Plan> work, String told, Supplier<Plan> undo) {
        change(work);
        Notices.undo(told, () -> change(undo));
    }

    /** Reads the plan again: evidence changed, or somebody else changed the plan. */
    void refresh() {
        tools.plans().find(plan.id()).ifPresent(now -> {
            plan = now;
            draw();
        });
    }

    private void draw() {
        Pathway pathway = plan.version().pathway();
        above.removeAll();
        NewerVersion.banner(this).ifPresent(above::add);
        above.add(new NextStepCard(this));
        tabs.show(pathway, PlanFaces.of(plan));
        if (!tabs.opened().isEmpty()) {
            open(tabs.opened(), false);
        }
    }

    private void open(String stepId, boolean moveThere) {
        Optional<PlanStep> found = plan.step(stepId);
        if (found.isEmpty()) {
            tabs.aside().hide();
            return;
        }
        PlanStep step = found.get();
        Component detail = new StepDetail(plan.version().pathway(), step.step(), List.of(new StepStanding(this, step)));
        String heading = Say.text(step.step().title());
        if (moveThere) {
            tabs.openAt(stepId);
            tabs.aside().show(heading, detail);
        } else {
            tabs.aside().fill(heading, detail);
        }
    }
}
