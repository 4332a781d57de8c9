package org.boardwalk.participants.internal.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** Lines of a card; brings this module's style sheet to the home page. */
@StyleSheet("assets/participants/participants.css")
final class CardList extends UnorderedList {
    CardList() {
        addClassName("pp-entry-list");
    }

    void line(Component... parts) {
        ListItem line = new ListItem(parts);
        line.addClassName("pp-line");
        add(line);
    }

    /** Puts the focus on the link a line begins with. */
    void focusLine(int index) {
        getComponentAt(index).getElement().executeJs("this.querySelector('a')?.focus()");
    }
}
