package org.boardwalk.pathways.internal.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.boardwalk.pathways.api.plan.NextStep;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.api.plan.PlanStep;
import org.boardwalk.pathways.api.text.Phrase;
import org.boardwalk.pathways.internal.ui.words.Glyph;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.Meter;

/** The next step, why this one, what else one could do, and how far the plan is. */
final class NextStepCard extends Section {
    private final PlanSteps page;

    NextStepCard(PlanSteps page) {
        this.page = page;
        Plan plan = page.plan();
        addClassNames("bw-panel", "pw-next-card");
        getElement().setAttribute("aria-label", Say.ui("next.title"));
        plan.next().ifPresentOrElse(next -> show(plan, next), () -> add(new H2(Say.ui("next.none." + plan.status()))));
        add(progress(plan));
    }

    /** How far the plan is, as a bar with words. */
    static Component progress(Plan plan) {
        int needed = Math.max(1, plan.progress().needed());
        return new Meter(
                plan.progress().done(),
                needed,
                Say.ui("plan.progress", plan.progress().done(), plan.progress().needed()));
    }

    private void show(Plan plan, NextStep next) {
        Span eyebrow = new Span(Say.ui(page.role() == PlanTools.Role.PARTICIPANT ? "next.yours" : "next.title"));
        eyebrow.addClassName("pw-eyebrow");
        H2 title = new H2();
        plan.step(next.stepId())
                .ifPresent(step -> title.add(Glyph.of(step.step().kind())));
        title.add(new Span(Say.text(next.title())));
        add(eyebrow, title, sentences("pw-why", next.why()));
        if (!next.advice().isEmpty()) {
            add(heading("next.advice"), sentences("pw-advice", next.advice()));
        }
        add(actions(plan, next));
        if (!next.alternatives().isEmpty()) {
            add(heading("next.alternatives"), alternatives(next));
        }
    }

    private static H3 heading(String key) {
        return new H3(Say.ui(key));
    }

    private static Component sentences(String className, List<Phrase> phrases) {
        Div block = new Div();
        block.addClassName(className);
        phrases.forEach(phrase -> block.add(new Paragraph(Say.phrase(phrase))));
        return block;
    }

    private Component actions(Plan plan, NextStep next) {
        Div actions = new Div();
        actions.addClassName("bw-actions");
        plan.step(next.stepId()).flatMap(this::main).ifPresent(actions::add);
        actions.add(new Button(Say.ui("next.open"), click -> page.open(next.stepId())));
        return actions;
    }

    private Optional<Button> main(PlanStep step) {
        return new StepActions(page, step).main().map(action -> {
            Button button = new Button(action.words(), click -> action.run());
            button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
            return button;
        });
    }

    private Component alternatives(NextStep next) {
        UnorderedList list = new UnorderedList();
        list.addClassName("pw-alternatives");
        for (NextStep.Alternative other : next.alternatives()) {
            NativeButton open = new NativeButton(Say.text(other.title()), click -> page.open(other.stepId()));
            open.addClassName("pw-item-title");
            list.add(new ListItem(open, new Span(Say.phrase(other.why()))));
        }
        return list;
    }
}
