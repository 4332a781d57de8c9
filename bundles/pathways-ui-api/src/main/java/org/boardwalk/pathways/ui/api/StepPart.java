package org.boardwalk.pathways.ui.api;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.boardwalk.pathways.api.requirement.Requirement;

/** "[Associate degree] is done". */
final class StepPart extends RequirementPart {
    private final ComboBox<Vocabulary.Term> step = new ComboBox<>();

    StepPart(Vocabulary vocabulary, String stepId) {
        step.setAriaLabel(Say.ui("part.step"));
        step.setPlaceholder(Say.ui("part.chooseStep"));
        step.setItems(vocabulary.steps());
        step.setItemLabelGenerator(term -> Say.text(term.name()));
        vocabulary.steps().stream()
                .filter(term -> term.id().equals(stepId))
                .findFirst()
                .ifPresent(step::setValue);
        step.addValueChangeListener(event -> tell());
        step.addClassName("pr-grow");
        add(step, new Span(Say.ui("part.isDone")));
    }

    @Override
    Optional<Requirement> value() {
        return Optional.ofNullable(step.getValue()).map(chosen -> Requirement.step(chosen.id()));
    }
}
