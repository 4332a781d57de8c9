package org.boardwalk.pathways.internal.ui.editor;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.internal.ui.words.Say;

/** "[Associate degree] is done": a step, or a choice of which enough was taken. */
final class StepPart extends RequirementPart {
    private final ComboBox<Target> step = new ComboBox<>();

    /** Something that can be done. */
    record Target(String id, String title) {}

    StepPart(DraftWords words, String ownStepId, String stepId) {
        step.setAriaLabel(Say.ui("part.step"));
        step.setPlaceholder(Say.ui("part.chooseStep"));
        List<Target> targets = targets(words, ownStepId);
        step.setItems(targets);
        step.setItemLabelGenerator(Target::title);
        targets.stream()
                .filter(target -> target.id().equals(stepId))
                .findFirst()
                .ifPresent(step::setValue);
        step.addValueChangeListener(event -> tell());
        step.addClassName("pw-grow");
        add(step, new Span(Say.ui("part.isDone")));
    }

    private static List<Target> targets(DraftWords words, String ownStepId) {
        return Stream.concat(
                        words.stepsBut(ownStepId).stream()
                                .map(other -> new Target(other.id(), Say.text(other.title()))),
                        words.pathway().choices().stream()
                                .map(choice ->
                                        new Target(choice.id(), Say.ui("part.choice", Say.text(choice.title())))))
                .toList();
    }

    @Override
    Optional<Requirement> value() {
        return Optional.ofNullable(step.getValue()).map(chosen -> Requirement.step(chosen.id()));
    }
}
