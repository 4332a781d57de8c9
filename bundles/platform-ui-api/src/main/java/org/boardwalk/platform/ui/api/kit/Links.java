package org.boardwalk.platform.ui.api.kit;

import com.vaadin.flow.component.html.Anchor;

/** Links between pages, also of other modules: by route, never by class. */
public final class Links {
    private Links() {}

    /**
     * A link inside the product; when the module behind it is off, it leads to a page that says so.
     *
     * @param route as in {@code @Page}, without a slash in front, may carry parameters and a query
     */
    public static Anchor page(String route, String text) {
        Anchor link = new Anchor(route.isEmpty() ? "." : route, text);
        link.addClassName("bw-link");
        return link;
    }

    /** Looks like a button, goes somewhere: for {@link PageHead#actions} and {@link EmptyState#action}. */
    public static Anchor button(String route, String text) {
        Anchor link = page(route, text);
        link.setClassName("bw-link-button");
        return link;
    }
}
