package org.boardwalk.platform.ui.api.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/** Whether the window is as narrow as a phone, for what style sheets cannot do: leave out columns and boxes. */
public final class Narrow {
    private static final int PHONE_PX = 640;

    private Narrow() {}

    /**
     * Tells it now, and whenever the window is resized while the component is shown; to be called when it is attached.
     *
     * @param listener gets true below 640 CSS pixels; called with the session's lock
     */
    public static void watch(Component component, UI ui, Consumer<Boolean> listener) {
        Page page = ui.getPage();
        page.retrieveExtendedClientDetails(details -> listener.accept(isNarrow(details.getWindowInnerWidth())));
        Registration resizing =
                page.addBrowserWindowResizeListener(event -> listener.accept(isNarrow(event.getWidth())));
        component.addDetachListener(event -> {
            event.unregisterListener();
            resizing.remove();
        });
    }

    private static boolean isNarrow(int width) {
        return width > 0 && width < PHONE_PX;
    }
}
