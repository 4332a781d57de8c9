package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.boardwalk.mentoring.internal.ui.Say;

/** Buttons by the keys of their texts. */
final class Buttons {
    private Buttons() {}

    static Button of(String key, Runnable work) {
        return new Button(Say.ui(key), click -> work.run());
    }

    /** The one most people will choose. */
    static Button main(String key, Runnable work) {
        Button button = of(key, work);
        button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        return button;
    }
}
