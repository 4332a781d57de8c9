package org.boardwalk.pathways.internal.ui.editor;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.function.Consumer;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.Icons;

/** A button that asks what sort of condition to add. */
final class ConditionMenu extends MenuBar {
    ConditionMenu(String words, Consumer<Condition> chosen) {
        MenuItem root = addItem(Icons.decorative("plus"));
        root.add(" " + words);
        for (Condition condition : Condition.values()) {
            root.getSubMenu().addItem(Say.ui("condition." + condition), click -> chosen.accept(condition));
        }
        addClassName("pw-condition-menu");
    }
}
