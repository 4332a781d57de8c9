package org.boardwalk.platform.ui.api.shell;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The frame around every page: menu, head, user menu. A prototype-scoped service; each browser tab gets an instance of
 * its own, called on its session's thread and released when the tab goes. The service property {@link #STYLE_SHEETS}
 * lists the style sheets of all pages, as {@code <folder>/<file>} of a bundle's {@code static} folder, in their order.
 */
@ConsumerType
public interface Shell {
    /** Service property, {@code String[]}: such as {@code platform-ui/shell.css}. */
    String STYLE_SHEETS = "org.boardwalk.shell.stylesheets";

    /** Its root; the same at each call. */
    Component component();

    /** Replaces the page shown; null while there is none. */
    void show(@Nullable Component page);

    /** A module came or went, or the person's permissions changed: draw the menu again from {@link Menu}. */
    void menuChanged();
}
