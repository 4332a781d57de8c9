package org.boardwalk.platform.ui.internal.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.LinkedHashMap;
import java.util.Map;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Words;
import org.boardwalk.platform.ui.api.shell.Menu;

/** The menu's sections, drawn anew when a module comes or goes. */
final class Navigation extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Menu menu;

    Navigation(Menu menu) {
        this.menu = menu;
        addClassName("bw-nav");
        draw();
    }

    void draw() {
        Map<String, SideNav> sections = new LinkedHashMap<>();
        for (Menu.Entry entry : menu.entries()) {
            sections.computeIfAbsent(entry.section(), Navigation::section).addItem(item(entry));
        }
        removeAll();
        sections.values().forEach(this::add);
    }

    private static SideNav section(String id) {
        return new SideNav(Words.text("platform.section." + id));
    }

    private static SideNavItem item(Menu.Entry entry) {
        return new SideNavItem(Words.text(entry.titleKey()), entry.route(), Icons.decorative(entry.icon()));
    }
}
