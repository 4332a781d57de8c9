package org.boardwalk.pathways.ui.api;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.Arrays;
import java.util.function.Consumer;
import org.boardwalk.platform.ui.api.kit.Icons;

/** A button that asks what sort of condition to add. */
final class ConditionMenu extends MenuBar {
    ConditionMenu(String words, Vocabulary vocabulary, Consumer<Condition> chosen) {
        MenuItem root = addItem(Icons.decorative("plus"));
        root.add(" " + words);
        Arrays.stream(Condition.values())
                .filter(condition -> condition.isOffered(vocabulary))
                .forEach(condition ->
                        root.getSubMenu().addItem(Say.ui("condition." + condition), click -> chosen.accept(condition)));
    }
}
