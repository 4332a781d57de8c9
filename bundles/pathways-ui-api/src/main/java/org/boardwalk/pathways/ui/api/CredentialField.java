package org.boardwalk.pathways.ui.api;

import com.vaadin.flow.component.combobox.ComboBox;

/** Chooses a credential; where the vocabulary makes them, typing an unknown name adds it. */
public final class CredentialField extends ComboBox<Vocabulary.Term> {
    public CredentialField(Vocabulary vocabulary) {
        setItems(vocabulary.credentials());
        setItemLabelGenerator(term -> Say.text(term.name()));
        boolean makes = vocabulary.makesCredentials();
        setPlaceholder(Say.ui(makes ? "part.chooseCredential" : "part.chooseKnownCredential"));
        setAllowCustomValue(makes);
        addCustomValueSetListener(event -> {
            if (!event.getDetail().isBlank()) {
                vocabulary.newCredential(event.getDetail().strip()).ifPresent(made -> {
                    setItems(vocabulary.credentials());
                    setValue(made);
                });
            }
        });
    }

    /** Chooses a credential by its code; nothing is chosen when the vocabulary does not have it. */
    public void choose(Vocabulary vocabulary, String code) {
        vocabulary.credentials().stream()
                .filter(term -> term.id().equals(code))
                .findFirst()
                .ifPresent(this::setValue);
    }
}
