package org.boardwalk.pathways.internal.ui.editor;

import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardwalk.pathways.api.model.Choice;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.internal.ui.words.Say;

/** Puts a step into one option of a fork, or takes it out. */
final class BranchField extends Select<BranchField.Branch> {
    /** One option of one fork; both empty for none. */
    record Branch(String choiceId, String optionId, String words) {}

    BranchField(Drafting drafting, String stepId) {
        Branch none = new Branch("", "", Say.ui("branch.none"));
        List<Branch> branches = new ArrayList<>(List.of(none));
        drafting.pathway().choices().forEach(choice -> choice.options()
                .forEach(option -> branches.add(new Branch(
                        choice.id(),
                        option.id(),
                        Say.ui("branch.of", Say.text(choice.title()), Say.text(option.title()))))));
        setLabel(Say.ui("branch.label"));
        setHelperText(Say.ui("branch.help"));
        setItems(branches);
        setItemLabelGenerator(Branch::words);
        setValue(current(drafting.pathway(), branches, stepId).orElse(none));
        addValueChangeListener(event -> drafting.edit(
                stepId + ".branch",
                Branches.move(
                        drafting.pathway(),
                        stepId,
                        event.getValue().choiceId(),
                        event.getValue().optionId())));
    }

    private static Optional<Branch> current(Pathway pathway, List<Branch> branches, String stepId) {
        return pathway.choiceOf(stepId)
                .flatMap(
                        choice -> choice.optionOf(stepId).map(Choice.Option::id).flatMap(option -> branches.stream()
                                .filter(branch -> branch.choiceId().equals(choice.id())
                                        && branch.optionId().equals(option))
                                .findFirst()));
    }
}
