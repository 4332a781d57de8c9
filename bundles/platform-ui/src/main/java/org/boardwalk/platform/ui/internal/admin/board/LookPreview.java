package org.boardwalk.platform.ui.internal.admin.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.boardwalk.platform.ui.api.kit.Words;

/** A page in small, light and dark, with the colours that would be. */
final class LookPreview extends Div {
    private static final long serialVersionUID = 1L;

    private final Element style = new Element("style");
    private final Span lightName = new Span();
    private final Span darkName = new Span();

    LookPreview() {
        addClassName("bw-look-preview");
        getElement().setAttribute("role", "img").setAttribute("aria-label", text("preview.label"));
        getElement().appendChild(style);
        add(page("light", lightName), page("dark", darkName));
    }

    /** @param css design tokens of {@code :root}; empty for the product's own */
    void show(String name, String css) {
        lightName.setText(name);
        darkName.setText(name);
        style.setText(css.replace(":root", ".bw-look-preview"));
    }

    private static Div page(String scheme, Span name) {
        Div menu = new Div(name, new Span(text("preview.entry")));
        menu.addClassName("bw-look-menu");
        Span link = new Span(text("preview.link"));
        link.addClassName("bw-look-link");
        Span button = new Span(text("preview.button"));
        button.addClassName("bw-look-button");
        Div body = new Div(new Span(text("preview." + scheme)), link, button);
        body.addClassName("bw-look-body");
        Div page = new Div(menu, body);
        page.addClassNames("bw-look-page", "bw-look-" + scheme);
        return page;
    }

    private static String text(String key) {
        return Words.text("platform.page.board." + key);
    }
}
