package org.boardwalk.platform.ui.api.files;

import com.vaadin.flow.component.html.Div;

/** One step of the assistant. */
public abstract class AssistantStep extends Div {
    protected AssistantStep() {
        addClassName("bw-step");
    }

    /** The step comes on the screen: it draws what is decided so far. */
    protected abstract void enter();

    /** Whether the next step may follow; says what is missing when not. */
    protected abstract boolean isDone();
}
