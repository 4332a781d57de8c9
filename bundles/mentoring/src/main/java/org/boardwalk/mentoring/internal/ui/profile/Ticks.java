package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import org.boardwalk.mentoring.internal.ui.Say;

/** Tick boxes of which one is needed. */
final class Ticks {
    private Ticks() {}

    /**
     * Says it in words: the mark of a required field puts an attribute on the group that it may not have (ARIA 1.2,
     * aria-required is not supported on role group).
     */
    static void oneAtLeast(CheckboxGroup<?> group) {
        String help = group.getHelperText() == null ? "" : group.getHelperText();
        group.setHelperText((help + " " + Say.ui("oneAtLeast")).strip());
    }
}
