package org.boardwalk.participants.internal.ui.imports;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.boardwalk.participants.api.imports.ImportField;
import org.boardwalk.participants.api.imports.ImportPlan.DuplicateKey;
import org.boardwalk.participants.api.imports.ImportPlan.DuplicatePolicy;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.ui.api.files.AssistantStep;
import org.boardwalk.platform.ui.api.kit.Panel;

/** How to recognise who is here already, and what to do then. */
final class DuplicatesStep extends AssistantStep {
    private final ImportDraft draft;

    DuplicatesStep(ImportDraft draft) {
        this.draft = draft;
    }

    @Override
    protected void enter() {
        removeAll();
        add(new Panel(Say.say("import.duplicates.title"), keys(), policy()).summary(Say.say("import.duplicates.text")));
    }

    @Override
    protected boolean isDone() {
        return true;
    }

    private CheckboxGroup<DuplicateKey> keys() {
        List<DuplicateKey> possible =
                Arrays.stream(DuplicateKey.values()).filter(this::isPossible).toList();
        CheckboxGroup<DuplicateKey> group = new CheckboxGroup<>(Say.say("import.duplicates.keys"));
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setItems(possible);
        group.setItemLabelGenerator(key -> Say.name("import.key", key));
        group.setHelperText(Say.say(possible.isEmpty() ? "import.duplicates.noKey" : "import.duplicates.order"));
        HashSet<DuplicateKey> chosen = new HashSet<>(draft.keys());
        chosen.retainAll(possible);
        group.setValue(chosen);
        remember(possible, group);
        group.addValueChangeListener(change -> remember(possible, group));
        return group;
    }

    /** In the order they are listed, which is the order they are tried in. */
    private void remember(List<DuplicateKey> possible, CheckboxGroup<DuplicateKey> group) {
        draft.keys(possible.stream().filter(group.getValue()::contains).toList());
    }

    /** Only what the file has can recognise anybody. */
    private boolean isPossible(DuplicateKey key) {
        return switch (key) {
            case EXTERNAL_ID -> draft.has(ImportField.EXTERNAL_ID);
            case EMAIL -> draft.has(ImportField.EMAIL);
            case NAME_AND_BIRTH_DATE -> draft.has(ImportField.BIRTH_DATE);
        };
    }

    private RadioButtonGroup<DuplicatePolicy> policy() {
        RadioButtonGroup<DuplicatePolicy> group = new RadioButtonGroup<>(Say.say("import.duplicates.policy"));
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setItems(DuplicatePolicy.values());
        group.setItemLabelGenerator(policy -> Say.name("import.policy", policy));
        group.setValue(draft.policy());
        group.addValueChangeListener(change -> draft.policy(change.getValue()));
        return group;
    }
}
