package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.boardwalk.internships.api.placement.Evaluations.Evaluation;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.internal.ui.site.LinkDialog;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Words;

/** Both evaluations of a placement: the answer as a small chart, or how to get it. */
final class EvaluationsPart extends Div {
    private final PlacementTools tools;
    private final Placement placement;
    private final Runnable changed;

    EvaluationsPart(PlacementTools tools, Placement placement, Runnable changed) {
        this.tools = tools;
        this.placement = placement;
        this.changed = changed;
        addClassName("st-evaluations");
        tools.evaluations().of(placement.id()).forEach(evaluation -> add(part(evaluation)));
    }

    private Div part(Evaluation evaluation) {
        Div part = new Div(new H4(Say.of("moment." + evaluation.moment())));
        part.addClassName("st-evaluation");
        if (evaluation.answeredAt().isEmpty()) {
            part.add(StayBlock.quiet(evaluation
                    .askedAt()
                    .map(at -> Say.stay("evaluation.asked", moment(at)))
                    .orElseGet(() -> Say.stay("evaluation.open"))));
            if (placement.state().counts() && tools.mayPlace(placement.participantId())) {
                part.add(actions(evaluation));
            }
            return part;
        }
        part.add(StayBlock.quiet(Say.stay(
                "evaluation.by", evaluation.by(), moment(evaluation.answeredAt().get()))));
        part.add(new EvaluationChart(tools, evaluation));
        if (!evaluation.comment().isBlank()) {
            part.add(new Paragraph(evaluation.comment()));
        }
        return part;
    }

    private Div actions(Evaluation evaluation) {
        return StayBlock.line(
                "bw-actions",
                button(
                        "evaluation.ask",
                        evaluation,
                        () -> Notices.tryTo(() -> {
                            tools.evaluations().ask(placement.id(), evaluation.moment());
                            Notices.success(Say.stay("evaluation.askedDone"));
                            changed.run();
                        })),
                button(
                        "link.get",
                        evaluation,
                        () -> Notices.tryTo(() -> LinkDialog.show(
                                Say.stay("link.evaluation", Say.of("moment." + evaluation.moment())),
                                Say.stay("link.means"),
                                tools.evaluations().link(placement.id(), evaluation.moment())))),
                button("evaluation.record", evaluation, () -> new EvaluationDialog(
                                tools, placement, evaluation.moment(), changed)
                        .open()));
    }

    private static Button button(String key, Evaluation evaluation, Runnable work) {
        Button button = new Button(Say.stay(key), click -> work.run());
        button.setAriaLabel(Say.stay("about", Say.stay(key), Say.of("moment." + evaluation.moment())));
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return button;
    }

    private static String moment(Instant at) {
        return Formats.dateTime(at, Words.locale());
    }
}
