package org.boardwalk.pathways.internal.ui.editor;

import com.vaadin.flow.component.combobox.ComboBox;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.internal.ui.words.Say;

/** Chooses a credential of the pathway; typing an unknown name adds it. */
final class CredentialField extends ComboBox<Credential> {
    CredentialField(DraftWords words) {
        setItems(words.pathway().credentials());
        setItemLabelGenerator(item -> Say.text(item.name()));
        setPlaceholder(Say.ui("part.chooseCredential"));
        setAllowCustomValue(true);
        addCustomValueSetListener(event -> {
            if (!event.getDetail().isBlank()) {
                Credential made = words.newCredential(event.getDetail());
                setItems(words.pathway().credentials());
                setValue(made);
            }
        });
    }
}
