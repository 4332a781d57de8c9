package org.boardwalk.certifications.internal.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.boardwalk.certifications.internal.ui.ModuleBlock;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;

/** A card with a few lines, each a link, what it is about, and what one can do. */
final class CardLines {
    private final UnorderedList list = new UnorderedList();
    private final Panel panel;

    CardLines(String title, String summary) {
        list.addClassName("cf-records");
        panel = new Panel(title, list).summary(summary);
    }

    CardLines line(String route, String text, String about, Component... marks) {
        Span words = new Span(about);
        words.addClassName("cf-quiet");
        Div left = new Div(Links.page(route, text), words);
        left.addClassName("cf-record");
        Div right = new Div(marks);
        right.addClassName("cf-pills");
        list.add(new ListItem(left, right));
        return this;
    }

    Component component() {
        return new ModuleBlock(panel);
    }
}
