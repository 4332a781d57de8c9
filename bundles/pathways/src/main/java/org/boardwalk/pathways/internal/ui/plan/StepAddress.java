package org.boardwalk.pathways.internal.ui.plan;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;

/** Addresses that open a step of a plan: {@code plans/…?step=rhit}. */
final class StepAddress {
    private StepAddress() {}

    /** Id of the step to open; empty for the plan alone. */
    static Optional<String> of(BeforeEnterEvent event) {
        return event.getLocation().getQueryParameters().getSingleParameter("step");
    }
}
