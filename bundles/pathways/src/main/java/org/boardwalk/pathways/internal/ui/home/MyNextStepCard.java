package org.boardwalk.pathways.internal.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.boardwalk.pathways.api.plan.NextStep;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.api.plan.Plans;
import org.boardwalk.pathways.internal.ui.ModuleBlock;
import org.boardwalk.pathways.internal.ui.words.Glyph;
import org.boardwalk.pathways.internal.ui.words.Rights;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.HomeCard;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Meter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** "My next step, and why": the first thing a participant sees. */
@org.osgi.service.component.annotations.Component
public final class MyNextStepCard implements HomeCard {
    private final Plans plans;
    private final CurrentUser user;

    @Activate
    public MyNextStepCard(@Reference Plans plans, @Reference CurrentUser user) {
        this.plans = plans;
        this.user = user;
    }

    @Override
    public String id() {
        return "pathways.myNextStep";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<Component> create() {
        return user.may(Rights.OWN) ? Optional.of(card(plans.own())) : Optional.empty();
    }

    private static Component card(List<Plan> plans) {
        ModuleBlock card = new ModuleBlock();
        card.addClassNames("bw-panel", "pw-next-card", "pw-home-next");
        Optional<Plan> plan =
                plans.stream().filter(own -> own.next().isPresent()).findFirst();
        plan.ifPresentOrElse(
                own -> show(card, own, own.next().orElseThrow()),
                () -> card.add(new EmptyState("road-branches", Say.ui(plans.isEmpty() ? "mine.none" : "mine.settled"))
                        .detail(Say.ui(plans.isEmpty() ? "mine.noneDetail" : "mine.settledDetail"))));
        return card;
    }

    private static void show(Div card, Plan plan, NextStep next) {
        Span eyebrow = new Span(Say.ui("next.yours"));
        eyebrow.addClassName("pw-eyebrow");
        H2 title = new H2();
        plan.step(next.stepId())
                .ifPresent(step -> title.add(Glyph.of(step.step().kind())));
        title.add(new Span(Say.text(next.title())));
        Div why = new Div();
        why.addClassName("pw-why");
        next.why().forEach(sentence -> why.add(new Paragraph(Say.phrase(sentence))));
        Div actions = new Div(
                Links.button("my-pathway?step=" + next.stepId(), Say.of("action." + next.action())),
                Links.page("my-pathway", Say.ui("mine.all")));
        actions.addClassName("bw-actions");
        int needed = Math.max(1, plan.progress().needed());
        card.add(
                eyebrow,
                title,
                why,
                actions,
                new Meter(
                        plan.progress().done(),
                        needed,
                        Say.ui(
                                "plan.progress",
                                plan.progress().done(),
                                plan.progress().needed())));
    }
}
