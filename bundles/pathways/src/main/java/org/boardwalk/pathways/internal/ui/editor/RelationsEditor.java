package org.boardwalk.pathways.internal.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import org.boardwalk.pathways.api.model.PathwayBuilder;
import org.boardwalk.pathways.api.model.Relation;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.Icons;

/** Sideways moves and hints from a step to others; they never block anything. */
final class RelationsEditor extends Div {
    private final Drafting drafting;
    private final String stepId;
    private final Div rows = new Div();

    RelationsEditor(Drafting drafting, String stepId) {
        this.drafting = drafting;
        this.stepId = stepId;
        addClassName("pw-form");
        Paragraph help = new Paragraph(Say.ui("relations.help"));
        help.addClassName("pw-quiet");
        rows.addClassName("pw-form");
        add(help, rows, adder());
        draw();
    }

    private void draw() {
        rows.removeAll();
        drafting.pathway().relations().stream()
                .filter(relation -> relation.from().equals(stepId))
                .forEach(relation -> rows.add(row(relation)));
    }

    private Div row(Relation relation) {
        String other = Say.text(drafting.pathway().names().step(relation.to()));
        String words = Say.ui("relation.to", Say.of("relation." + relation.kind()), other);
        Button remove = new Button(Icons.decorative("close-small"), click -> {
            PathwayBuilder edit = drafting.pathway().edit();
            edit.relations().remove(relation);
            drafting.edit("", edit.build());
            draw();
        });
        remove.setAriaLabel(Say.ui("relations.remove", words));
        remove.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        Div row = new Div(new Paragraph(words), remove);
        row.addClassName("pw-row");
        return row;
    }

    private Div adder() {
        Select<Relation.Kind> kind = new Select<>();
        kind.setLabel(Say.ui("relations.kind"));
        kind.setItems(Relation.Kind.values());
        kind.setItemLabelGenerator(item -> Say.of("relation." + item));
        kind.setValue(Relation.Kind.SIDEWAYS);
        ComboBox<Step> to = new ComboBox<>(Say.ui("relations.step"));
        to.setItems(new DraftWords(drafting, stepId).otherSteps());
        to.setItemLabelGenerator(step -> Say.text(step.title()));
        Button add = new Button(Say.ui("relations.add"), click -> {
            Optional.ofNullable(to.getValue()).ifPresent(step -> add(kind.getValue(), step));
            to.clear();
        });
        Div adder = new Div(kind, to, add);
        adder.addClassName("pw-inline");
        return adder;
    }

    private void add(Relation.Kind kind, Step to) {
        PathwayBuilder edit = drafting.pathway().edit();
        edit.relations().add(new Relation(stepId, to.id(), kind, Optional.empty()));
        drafting.edit("", edit.build());
        draw();
    }
}
