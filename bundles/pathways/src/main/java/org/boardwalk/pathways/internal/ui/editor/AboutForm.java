package org.boardwalk.pathways.internal.ui.editor;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.BiFunction;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.PathwayBuilder;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.pathways.ui.api.TextPair;

/** What the pathway as a whole is about. */
final class AboutForm extends Div {
    private final Drafting drafting;

    AboutForm(Drafting drafting) {
        this.drafting = drafting;
        addClassName("pw-form");
        draw();
    }

    void draw() {
        removeAll();
        Pathway pathway = drafting.pathway();
        add(
                TextPair.line(Say.ui("about.title"))
                        .bindRequired(pathway.title(), text -> change("title", PathwayBuilder::title, text)),
                TextPair.area(Say.ui("about.summary"))
                        .bindRequired(pathway.summary(), text -> change("summary", PathwayBuilder::summary, text)),
                TextPair.line(Say.ui("about.programme"))
                        .bindRequired(
                                pathway.programme(), text -> change("programme", PathwayBuilder::programme, text)),
                goal(pathway));
    }

    private ComboBox<Step> goal(Pathway pathway) {
        ComboBox<Step> goal = new ComboBox<>(Say.ui("about.goal"));
        goal.setHelperText(Say.ui("about.goalHelp"));
        goal.setItems(pathway.steps());
        goal.setItemLabelGenerator(step -> Say.text(step.title()));
        goal.setClearButtonVisible(true);
        pathway.goal().flatMap(pathway::step).ifPresent(goal::setValue);
        goal.addValueChangeListener(event -> change(
                "goal",
                PathwayBuilder::goal,
                Optional.ofNullable(event.getValue()).map(Step::id)));
        return goal;
    }

    private <V> void change(String field, BiFunction<PathwayBuilder, V, PathwayBuilder> setter, V value) {
        drafting.edit(
                "pathway." + field,
                setter.apply(drafting.pathway().edit(), value).build());
    }
}
