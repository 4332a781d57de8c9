package org.boardwalk.pathways.internal.ui.editor;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.boardwalk.pathways.api.requirement.Requirement;

/** One condition, or a group of them, as a planner sees it: a sentence with fields in it. */
abstract class RequirementPart extends Div {
    private Runnable changed = () -> {};

    RequirementPart() {
        addClassName("pw-part");
    }

    /** What the fields say; empty while something is missing. */
    abstract Optional<Requirement> value();

    /** @param listener is run after every change */
    final void whenChanged(Runnable listener) {
        changed = listener;
    }

    final void tell() {
        changed.run();
    }
}
