package org.boardwalk.pathways.internal.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import java.time.LocalDate;
import java.util.List;
import org.boardwalk.pathways.api.plan.Need;
import org.boardwalk.pathways.api.plan.PlanStep;
import org.boardwalk.pathways.api.plan.StepState;
import org.boardwalk.pathways.api.requirement.Explanation;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.api.requirement.Strength;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.Meter;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;

/** How far a participant is with a step, what it still waits for, and what can be done now. */
final class StepStanding extends Div {
    StepStanding(PlanSteps page, PlanStep step) {
        addClassName("pw-standing");
        Div state = new Div(pill(step));
        state.addClassName("pw-labels");
        if (step.need() != Need.OPTIONAL || !step.step().optional()) {
            state.add(new Span(Say.need(step.need())));
        }
        add(state);
        step.closed().ifPresent(why -> add(new Paragraph(Say.phrase(why))));
        if (!step.remark().isBlank()) {
            add(new Paragraph(Say.ui("standing.remark", step.remark())));
        }
        dates(step);
        effort(step);
        goals(page, step);
        actions(new StepActions(page, step).all());
        checked(step);
    }

    /** What nobody can begin any more is not "not open yet". */
    private static Pill pill(PlanStep step) {
        boolean gone = step.state() == StepState.NOT_STARTED
                && step.closed()
                        .filter(why -> why.key().startsWith("pathways.closed.retired"))
                        .isPresent();
        return gone
                ? new Pill(Tone.ATTENTION, "archive", Say.ui("step.retired"))
                : new Pill(tone(step.state()), Say.state(step.state()));
    }

    static Tone tone(StepState state) {
        return switch (state) {
            case NOT_STARTED, SKIPPED -> Tone.NEUTRAL;
            case AVAILABLE, IN_PROGRESS -> Tone.INFO;
            case SUBMITTED -> Tone.ATTENTION;
            case DONE, WAIVED -> Tone.GOOD;
        };
    }

    private void dates(PlanStep step) {
        step.startedOn().ifPresent(on -> add(quiet(Say.ui("standing.begun", Say.date(on)))));
        step.settledOn().ifPresent(on -> add(quiet(Say.ui("standing.settled", Say.date(on)))));
    }

    private static Paragraph quiet(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("pw-quiet");
        return line;
    }

    private void effort(PlanStep step) {
        step.step().effort().ifPresent(effort -> {
            double needed = Math.max(effort.value().doubleValue(), 1);
            add(new Meter(
                    step.recorded().doubleValue(),
                    needed,
                    PlanFaces.effort(step).orElse("")));
            if (step.reported().signum() > 0) {
                add(quiet(Say.ui("standing.reported", PlanFaces.quantity(step.reported(), effort))));
            }
            elsewhere(step, effort);
        });
    }

    /** Once something was counted elsewhere, where the number comes from. */
    private void elsewhere(PlanStep step, Requirement.Amount effort) {
        if (!step.countsElsewhere()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("pw-quiet");
        step.shares().forEach(share -> {
            String amount = PlanFaces.quantity(share.amount(), effort);
            String words = Say.ui("standing.share." + share.kind(), amount, share.source());
            list.add(new ListItem(share.completedOn()
                    .map(on -> Say.ui("standing.share.completed", words, Say.date(on)))
                    .orElse(words)));
        });
        add(list);
    }

    /** What was reached elsewhere settles nothing here: whoever may says so. */
    private void goals(PlanSteps page, PlanStep step) {
        List<LocalDate> reached = page.tools().goals().reached(page.plan().id(), step.id());
        reached.forEach(on -> add(new Paragraph(Say.ui("standing.goal", Say.date(on)))));
        boolean decides = page.role() == PlanTools.Role.PLANNER && !step.state().isSettled();
        if (decides && !reached.isEmpty()) {
            add(quiet(Say.ui("standing.goalDecide")));
        }
    }

    private void actions(List<StepActions.Action> actions) {
        if (actions.isEmpty()) {
            return;
        }
        Div bar = new Div();
        bar.addClassName("bw-actions");
        actions.stream().limit(2).forEach(action -> bar.add(new Button(action.words(), click -> action.run())));
        bar.getChildren().findFirst().ifPresent(first -> ((Button) first).addThemeVariants(ButtonVariant.AURA_PRIMARY));
        if (actions.size() > 2) {
            bar.add(more(actions.subList(2, actions.size())));
        }
        add(bar);
    }

    private static Component more(List<StepActions.Action> actions) {
        MenuBar menu = new MenuBar();
        MenuItem more = menu.addItem(Say.ui("action.more"));
        actions.forEach(action -> more.getSubMenu().addItem(action.words(), click -> action.run()));
        return menu;
    }

    private void checked(PlanStep step) {
        add(new H3(Say.ui("step.before")));
        if (step.prerequisites().isEmpty()) {
            add(new Paragraph(Say.ui("requirement.none")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("pw-checked");
        step.prerequisites().forEach(check -> list.add(item(check)));
        add(list);
    }

    private static ListItem item(PlanStep.Checked check) {
        Explanation explanation = check.explanation();
        ListItem item = new ListItem(
                new Pill(tone(check), Say.ui("truth." + check.strength() + "." + explanation.value())),
                new Paragraph(Say.phrase(explanation.standing())));
        explanation.todo().ifPresent(todo -> item.add(new Paragraph(Say.phrase(todo))));
        return item;
    }

    private static Tone tone(PlanStep.Checked check) {
        return switch (check.explanation().value()) {
            case MET -> Tone.GOOD;
            case UNKNOWN -> Tone.INFO;
            case NOT_MET -> check.strength() == Strength.REQUIRED ? Tone.ATTENTION : Tone.NEUTRAL;
        };
    }
}
