package org.boardwalk.pathways.internal.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.boardwalk.pathways.api.model.PathwayBuilder;
import org.boardwalk.pathways.api.model.StartingPoint;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.pathways.ui.api.Slug;
import org.boardwalk.pathways.ui.api.TextPair;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Notices;

/** Where people come from, and what they should do first. */
final class StartingPointsEditor extends Div {
    private final Drafting drafting;

    StartingPointsEditor(Drafting drafting) {
        this.drafting = drafting;
        addClassName("pw-form");
        draw();
    }

    void draw() {
        removeAll();
        Paragraph help = new Paragraph(Say.ui("starting.help"));
        help.addClassName("pw-quiet");
        add(help);
        drafting.pathway().startingPoints().forEach(point -> add(form(point)));
        add(adder());
    }

    private Component form(StartingPoint point) {
        TextPair title = TextPair.line(Say.ui("starting.title"))
                .bindRequired(
                        point.title(),
                        text -> change(
                                point.id(),
                                "title",
                                now -> new StartingPoint(now.id(), text, now.advice(), now.firstSteps())));
        TextPair advice = TextPair.area(Say.ui("starting.advice"))
                .bind(
                        point.advice(),
                        text -> change(
                                point.id(),
                                "advice",
                                now -> new StartingPoint(now.id(), now.title(), text, now.firstSteps())));
        MultiSelectComboBox<Step> steps = new MultiSelectComboBox<>(Say.ui("starting.steps"));
        steps.setItems(drafting.pathway().steps());
        steps.setItemLabelGenerator(step -> Say.text(step.title()));
        steps.select(point.firstSteps().stream()
                .flatMap(id -> drafting.pathway().step(id).stream())
                .toList());
        steps.addValueChangeListener(event -> {
            List<String> chosen = event.getValue().stream().map(Step::id).toList();
            change(point.id(), "steps", now -> new StartingPoint(now.id(), now.title(), now.advice(), chosen));
        });
        Button remove = new Button(Say.ui("starting.remove"), Icons.decorative("trash"), click -> remove(point));
        Div form = new Div(title, advice, steps, remove);
        form.addClassName("pw-form");
        Details details = new Details(Say.text(point.title()), form);
        details.addClassName("pw-section");
        return details;
    }

    private Component adder() {
        TextField title = new TextField(Say.ui("starting.new"));
        Button add = new Button(Say.ui("starting.add"), Icons.decorative("plus"), click -> addPoint(title.getValue()));
        Div adder = new Div(title, add);
        adder.addClassNames("pw-inline", "pw-adder");
        return adder;
    }

    private void addPoint(String title) {
        if (!title.isBlank()) {
            PathwayBuilder edit = drafting.pathway().edit();
            List<String> taken =
                    edit.startingPoints().stream().map(StartingPoint::id).toList();
            edit.startingPoints()
                    .add(new StartingPoint(
                            Slug.unique(title, "start", taken),
                            LocalText.plain(title.strip()),
                            Optional.empty(),
                            List.of()));
            drafting.replace(edit.build());
        }
    }

    private void remove(StartingPoint point) {
        PathwayBuilder edit = drafting.pathway().edit();
        edit.startingPoints().removeIf(other -> other.id().equals(point.id()));
        drafting.replace(edit.build());
        Notices.undo(Say.ui("starting.removed", Say.text(point.title())), drafting::undo);
    }

    private void change(String id, String field, UnaryOperator<StartingPoint> work) {
        PathwayBuilder edit = drafting.pathway().edit();
        edit.startingPoints().replaceAll(now -> now.id().equals(id) ? work.apply(now) : now);
        drafting.edit(id + "." + field, edit.build());
    }
}
