package org.boardwalk.platform.ui.api.kit;

import com.vaadin.flow.component.icon.Icon;

/** Icons by their Vaadin name, as in {@code @Page(icon = "road-branches")}. */
public final class Icons {
    private Icons() {}

    /** An icon beside a text: hidden from screen readers, since the text says it all. */
    public static Icon decorative(String name) {
        Icon icon = new Icon("vaadin", name);
        icon.addClassName("bw-icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /** An icon that stands alone; {@code label} is what it means. */
    public static Icon meaning(String name, String label) {
        Icon icon = new Icon("vaadin", name);
        icon.addClassName("bw-icon");
        icon.getElement().setAttribute("role", "img").setAttribute("aria-label", label);
        return icon;
    }
}
