package org.boardwalk.pathways.internal.ui.plan;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.pathways.api.catalogue.PathwaySummary;
import org.boardwalk.pathways.api.catalogue.PathwayVersion;
import org.boardwalk.pathways.api.model.StartingPoint;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;

/** Puts a participant on a pathway: which one, and where he or she comes from. */
final class StartPlan {
    private final PlanTools tools;
    private final UUID participantId;
    private final Consumer<Plan> started;
    private final ComboBox<PathwaySummary> pathway = new ComboBox<>(Say.ui("start.pathway"));
    private final Paragraph summary = new Paragraph();
    private final RadioButtonGroup<Optional<StartingPoint>> from = new RadioButtonGroup<>(Say.ui("start.from"));

    StartPlan(PlanTools tools, UUID participantId, Consumer<Plan> started) {
        this.tools = tools;
        this.participantId = participantId;
        this.started = started;
        summary.addClassName("pw-quiet");
        from.addClassName("pw-choices");
        from.setVisible(false);
        pathway.setItems(offered());
        pathway.setItemLabelGenerator(item -> Say.text(item.title()));
        pathway.setRequiredIndicatorVisible(true);
        pathway.setAutofocus(true);
        pathway.addValueChangeListener(event -> chosen(Optional.ofNullable(event.getValue())));
    }

    void open() {
        new FormDialog(Say.ui("start.heading"))
                .says(Say.ui("start.means"))
                .fields(pathway, summary, from)
                .valid(() -> Required.check(pathway, Say.ui("start.pathwayMissing")))
                .action(Say.ui("start.do"), this::start)
                .open();
    }

    private List<PathwaySummary> offered() {
        return tools.catalogue().list().stream()
                .filter(item -> item.published().isPresent() && !item.archived())
                .toList();
    }

    private void chosen(Optional<PathwaySummary> item) {
        summary.setText(item.map(chosen -> Say.text(chosen.summary())).orElse(""));
        Optional<PathwayVersion> version =
                item.flatMap(chosen -> tools.catalogue().newest(chosen.id()));
        List<StartingPoint> points =
                version.map(newest -> newest.pathway().startingPoints()).orElse(List.of());
        from.setVisible(!points.isEmpty());
        from.setItems(Stream.concat(points.stream().map(Optional::of), Stream.of(Optional.<StartingPoint>empty()))
                .toList());
        from.setRenderer(new ComponentRenderer<>(point -> point(version, point)));
        from.setValue(Optional.empty());
    }

    private static Div point(Optional<PathwayVersion> version, Optional<StartingPoint> point) {
        Div block =
                new Div(new Span(point.map(chosen -> Say.text(chosen.title())).orElseGet(() -> Say.ui("start.none"))));
        point.ifPresent(chosen -> {
            String first = version.stream()
                    .flatMap(newest -> chosen.firstSteps().stream().flatMap(id -> newest.pathway().step(id).stream()))
                    .map(Step::title)
                    .map(Say::text)
                    .collect(Collectors.joining(", "));
            Span words = new Span(Say.ui("start.first", first));
            words.addClassName("pw-quiet");
            block.add(words);
        });
        block.addClassName("pw-choice");
        return block;
    }

    private void start() {
        Optional<String> point =
                Optional.ofNullable(from.getValue()).flatMap(chosen -> chosen).map(StartingPoint::id);
        Plan plan = tools.plans().start(participantId, pathway.getValue().id(), point);
        Notices.success(Say.ui("start.done", Say.text(plan.version().pathway().title())));
        started.accept(plan);
    }
}
