package org.boardwalk.platform.ui.api.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Parts side by side, as many as fit; one column on a phone. */
public final class Tiles extends Div {
    private Tiles(String className, Component... parts) {
        super(parts);
        addClassNames("bw-tiles", className);
    }

    /** For key figures: from about 7 rem wide. */
    public static Tiles small(Component... parts) {
        return new Tiles("bw-tiles-small", parts);
    }

    /** For panels: from about 22 rem wide. */
    public static Tiles wide(Component... parts) {
        return new Tiles("bw-tiles-wide", parts);
    }
}
