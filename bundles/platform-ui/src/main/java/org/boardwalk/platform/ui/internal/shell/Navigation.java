package org.boardwalk.platform.ui.internal.shell;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.shell.Menu;

/** The menu's sections. When a module comes or goes its entries do, and everything else stays where it is. */
final class Navigation extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Menu menu;
    private final transient UnaryOperator<String> texts;
    private final transient Map<String, Section> sections = new HashMap<>();

    /** @param texts key → sentence in the person's language */
    Navigation(Menu menu, UnaryOperator<String> texts) {
        this.menu = menu;
        this.texts = texts;
        addClassName("bw-nav");
        draw();
    }

    void draw() {
        Map<String, List<Menu.Entry>> wanted =
                menu.entries().stream().collect(groupingBy(Menu.Entry::section, LinkedHashMap::new, toList()));
        sections.forEach((id, section) -> {
            if (!wanted.containsKey(id)) {
                remove(section.nav);
            }
        });
        sections.keySet().retainAll(wanted.keySet());
        int place = 0;
        for (Map.Entry<String, List<Menu.Entry>> one : wanted.entrySet()) {
            Section section = sections.get(one.getKey());
            if (section == null) {
                section = new Section(texts.apply("platform.section." + one.getKey()));
                sections.put(one.getKey(), section);
                addComponentAtIndex(place, section.nav);
            }
            section.show(one.getValue());
            place++;
        }
    }

    /** A heading and its entries. */
    private final class Section {
        private final SideNav nav;
        private final Map<Menu.Entry, SideNavItem> items = new HashMap<>();

        Section(String heading) {
            nav = new SideNav(heading);
        }

        void show(List<Menu.Entry> entries) {
            items.forEach((entry, item) -> {
                if (!entries.contains(entry)) {
                    nav.remove(item);
                }
            });
            items.keySet().retainAll(entries);
            for (int place = 0; place < entries.size(); place++) {
                Menu.Entry entry = entries.get(place);
                if (!items.containsKey(entry)) {
                    SideNavItem item = new SideNavItem(
                            texts.apply(entry.titleKey()), entry.route(), Icons.decorative(entry.icon()));
                    items.put(entry, item);
                    nav.addItemAtIndex(place, item);
                }
            }
        }
    }
}
