package org.boardwalk.pathways.ui.api;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.boardwalk.pathways.api.requirement.Requirement;

/** One condition, or a group of them, as a person sees it: a sentence with fields in it. */
abstract class RequirementPart extends Div {
    private Runnable changed = () -> {};

    RequirementPart() {
        addClassName("pr-part");
    }

    /** What the fields say; empty while something is missing. */
    abstract Optional<Requirement> value();

    /** Whether no field is missing, here or in a part of a group. */
    boolean isComplete() {
        return value().isPresent();
    }

    /** @param listener is run after every change */
    final void whenChanged(Runnable listener) {
        changed = listener;
    }

    final void tell() {
        changed.run();
    }
}
