package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;

/** A card with a few lines, each a link and what it is about. */
final class CardLines {
    private final UnorderedList list = new UnorderedList();
    private final Panel panel;

    CardLines(String title, String summary) {
        list.addClassName("st-list");
        panel = new Panel(title, list).summary(summary);
    }

    CardLines line(String route, String text, String about) {
        list.add(new ListItem(StayBlock.line("st-words", Links.page(route, text), StayBlock.quiet(about))));
        return this;
    }

    Component component() {
        return new StayBlock(panel);
    }
}
