package org.boardwalk.certifications.internal.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.boardwalk.certifications.internal.ui.ModuleBlock;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;

/** A card with lines, each a link, what it is about, and what one can do; after the first few the others are folded away. */
final class CardLines {
    /** On a home page; what is cut off would never be found. */
    static final int MOST = 200;

    private static final int SHOWN = 8;

    private final UnorderedList list = new UnorderedList();
    private final UnorderedList others = new UnorderedList();
    private final Panel panel;

    CardLines(String title, String summary) {
        list.addClassName("cf-records");
        others.addClassName("cf-records");
        panel = new Panel(title, list).summary(summary);
    }

    CardLines line(String route, String text, String about, Component... marks) {
        Span words = new Span(about);
        words.addClassName("cf-quiet");
        Div left = new Div(Links.page(route, text), words);
        left.addClassName("cf-record");
        Div right = new Div(marks);
        right.addClassName("cf-pills");
        (list.getComponentCount() < SHOWN ? list : others).add(new ListItem(left, right));
        return this;
    }

    Component component() {
        if (others.getComponentCount() > 0) {
            panel.content().add(new Details(Say.ui("home.others", others.getComponentCount()), others));
        }
        return new ModuleBlock(panel);
    }
}
