package org.boardwalk.participants.internal.ui.imports;

import com.vaadin.flow.component.html.Div;

/** One step of the assistant. */
abstract class Step extends Div {
    Step() {
        addClassName("pp-step");
    }

    /** The step comes on the screen: it draws what is decided so far. */
    abstract void enter();

    /** Whether the next step may follow; says what is missing when not. */
    abstract boolean isDone();
}
