package org.boardwalk.pathways.internal.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.boardwalk.pathways.internal.ui.ModuleBlock;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;

/** A card with a few lines, each a link and what it is about. */
final class CardFrame {
    private final UnorderedList list = new UnorderedList();
    private final Panel panel;

    CardFrame(String title, String summary) {
        list.addClassName("pw-card-lines");
        panel = new Panel(title, list).summary(summary);
    }

    /** @param about one line below the link */
    CardFrame line(String route, String text, String about, Component... marks) {
        Span words = new Span(about);
        words.addClassName("pw-quiet");
        Div left = new Div(Links.page(route, text), words);
        left.addClassName("pw-person");
        ListItem item = new ListItem(left);
        item.add(marks);
        list.add(item);
        return this;
    }

    /** A way to all of them. */
    CardFrame more(String route, String text) {
        panel.actions(Links.page(route, text));
        return this;
    }

    Component component() {
        return new ModuleBlock(panel);
    }
}
