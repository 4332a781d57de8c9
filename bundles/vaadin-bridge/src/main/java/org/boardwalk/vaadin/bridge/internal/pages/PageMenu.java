package org.boardwalk.vaadin.bridge.internal.pages;

import java.util.Comparator;
import java.util.List;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.shell.Menu;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The menu: published pages the person may open. */
@Component
public final class PageMenu implements Menu {
    private static final List<String> SECTIONS =
            List.of(Section.WORK, Section.MINE, Section.PROGRAMMES, Section.ADMINISTRATION);
    private static final Comparator<Entry> ORDER = Comparator.<Entry>comparingInt(PageMenu::section)
            .thenComparing(Entry::section)
            .thenComparingInt(Entry::order)
            .thenComparing(Entry::route);

    private final Pages pages;
    private final CurrentUser currentUser;

    @Activate
    public PageMenu(@Reference Pages pages, @Reference CurrentUser currentUser) {
        this.pages = pages;
        this.currentUser = currentUser;
    }

    @Override
    public List<Entry> entries() {
        return pages.all().stream()
                .filter(PageEntry::menu)
                .filter(entry -> Access.isOpen(entry, currentUser))
                .map(PageEntry::menuEntry)
                .sorted(ORDER)
                .toList();
    }

    /** Unknown sections come last. */
    private static int section(Entry entry) {
        int index = SECTIONS.indexOf(entry.section());
        return index < 0 ? SECTIONS.size() : index;
    }
}
