package org.boardwalk.platform.ui.api.kit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** A double click on a button opens its dialog once: of two on each other the lower one would stay, with what is old by then. */
final class OneOpening {
    private static final Duration DOUBLE_CLICK = Duration.ofSeconds(1);

    private OneOpening() {}

    private record Opened(String heading, long at, BooleanSupplier isOpen) {
        boolean isJustNow(String other) {
            return heading.equals(other) && isOpen.getAsBoolean() && System.nanoTime() - at < DOUBLE_CLICK.toNanos();
        }
    }

    /**
     * Opens it unless one with this heading was opened just now and still is.
     *
     * @param isOpen whether the dialog is open
     */
    static void of(String heading, BooleanSupplier isOpen, Runnable open) {
        UI ui = UI.getCurrent();
        boolean again = Optional.ofNullable(ComponentUtil.getData(ui, Opened.class))
                .filter(before -> before.isJustNow(heading))
                .isPresent();
        if (!again) {
            ComponentUtil.setData(ui, Opened.class, new Opened(heading, System.nanoTime(), isOpen));
            open.run();
        }
    }
}
