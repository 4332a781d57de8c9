package org.boardwalk.pathways.internal.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Supplier;
import org.boardwalk.pathways.api.plan.Difference;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Notices;

/** Says that the pathway was changed, shows what that means for this plan, and asks. Nothing changes by itself. */
final class NewerVersion {
    private NewerVersion() {}

    /** A line with a button; empty when there is nothing to decide. */
    static Optional<Component> banner(PlanSteps page) {
        return page.plan().newerVersion().map(number -> {
            Button look = new Button(Say.ui("newer.look"), click -> open(page));
            Div banner = new Div(Icons.decorative("refresh"), new Span(Say.ui("newer.line", number)), look);
            banner.addClassNames("pw-banner", "bw-tone-info");
            banner.getElement().setAttribute("role", "status");
            return banner;
        });
    }

    private static void open(PlanSteps page) {
        Notices.tryTo(() -> page.tools()
                .plans()
                .difference(page.plan().id())
                .ifPresentOrElse(
                        difference -> dialog(page, difference).open(), () -> Notices.info(Say.ui("newer.gone"))));
    }

    static Dialog dialog(PlanSteps page, Difference difference) {
        Dialog dialog = new Dialog(Say.ui("newer.heading", difference.from(), difference.to()));
        dialog.addClassName("pw-dialog");
        dialog.add(new DifferenceView(difference));
        Button later = new Button(Say.ui("newer.later"), click -> dialog.close());
        dialog.getFooter().add(later);
        if (page.role() == PlanTools.Role.PLANNER) {
            Button keep = new Button(
                    Say.ui("newer.keep"),
                    click -> decide(
                            page,
                            dialog,
                            () -> page.tools().plans().keep(difference.planId(), difference.lock(), difference.to()),
                            "newer.kept"));
            Button accept = new Button(
                    Say.ui("newer.accept"),
                    click -> decide(
                            page,
                            dialog,
                            () -> page.tools().plans().accept(difference.planId(), difference.lock(), difference.to()),
                            "newer.accepted"));
            accept.addThemeVariants(ButtonVariant.AURA_PRIMARY);
            dialog.getFooter().add(keep, accept);
        }
        return dialog;
    }

    private static void decide(PlanSteps page, Dialog dialog, Supplier<Plan> work, String told) {
        boolean done = Notices.tryTo(() -> page.change(work));
        dialog.close();
        if (done) {
            Notices.success(Say.ui(told, page.plan().version().number()));
        }
    }
}
