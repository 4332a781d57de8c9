package org.boardwalk.platform.ui.api.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/**
 * Root of a page: a column with the product's margins and spacing. A page class extends it and adds a {@link PageHead}
 * first.
 */
public class PageBody extends Div {
    public PageBody(Component... parts) {
        super(parts);
        addClassName("bw-page");
    }

    /** For pages that are read or filled in: lines do not get longer than the eye follows. */
    protected final void narrow() {
        addClassName("bw-page-narrow");
    }

    /** For a page whose main part, such as a grid, takes the rest of the screen's height. */
    protected final void fill() {
        addClassName("bw-page-fill");
    }
}
