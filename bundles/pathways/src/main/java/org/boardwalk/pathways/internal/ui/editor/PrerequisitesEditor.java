package org.boardwalk.pathways.internal.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.requirement.Prerequisite;
import org.boardwalk.pathways.internal.ui.words.Say;

/** Everything that comes before a step. An unfinished condition stays on the page and is saved when it is complete. */
final class PrerequisitesEditor extends Div {
    private final DraftWords words;
    private final String stepId;
    private final Consumer<List<Prerequisite>> changed;
    private final Div cards = new Div();
    private final Paragraph none = new Paragraph(Say.ui("requirement.none"));

    PrerequisitesEditor(DraftWords words, Step step, Consumer<List<Prerequisite>> changed) {
        this.words = words;
        this.changed = changed;
        stepId = step.id();
        addClassName("pw-prerequisites");
        none.addClassName("pw-quiet");
        step.prerequisites().forEach(this::card);
        add(
                none,
                cards,
                new ConditionMenu(
                        Say.ui("prerequisite.add"), sort -> card(sort.part(words, stepId), Optional.empty())));
        none.setVisible(step.prerequisites().isEmpty());
    }

    private void card(Prerequisite shown) {
        card(Condition.part(words, stepId, shown.requirement()), Optional.of(shown));
    }

    private void card(RequirementPart part, Optional<Prerequisite> shown) {
        none.setVisible(false);
        cards.add(new PrerequisiteCard(words, stepId, part, shown, this::tell, card -> {
            cards.remove(card);
            tell();
        }));
    }

    private void tell() {
        none.setVisible(cards.getComponentCount() == 0);
        changed.accept(cards.getChildren()
                .map(PrerequisiteCard.class::cast)
                .flatMap(card -> card.value().stream())
                .toList());
    }
}
