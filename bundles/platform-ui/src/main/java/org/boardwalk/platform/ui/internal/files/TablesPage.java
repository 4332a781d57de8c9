package org.boardwalk.platform.ui.internal.files;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.tables.api.ModuleTable;
import org.boardwalk.platform.tables.api.Tables;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.ServerDownload;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What of a module can be imported and exported, of that what the person may. */
@Page(route = "tables/:module", title = "platform.page.tables.title", icon = "upload-alt", menu = false)
@Component(service = TablesPage.class, scope = ServiceScope.PROTOTYPE)
public class TablesPage extends PageBody implements BeforeEnterObserver, HasDynamicTitle {
    private final Tables tables;
    private final CurrentUser user;

    @Activate
    public TablesPage(@Reference Tables tables, @Reference CurrentUser user) {
        this.tables = tables;
        this.user = user;
        narrow();
    }

    /** Address of this page for the module a table belongs to. */
    static String route(ModuleTable table) {
        return "tables/" + table.id().substring(0, table.id().indexOf('.'));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String module = event.getRouteParameters().get("module").orElse("");
        List<ModuleTable> mine = tables.all().stream()
                .filter(table -> table.id().startsWith(module + "."))
                .filter(table -> user.may(table.importPermission()) || user.may(table.exportPermission()))
                .toList();
        if (mine.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        add(new PageHead(getPageTitle())
                .back(mine.getFirst().page(), Words.text(module + ".module.title"))
                .summary(Words.text("platform.page.tables.summary")));
        mine.forEach(table -> add(panel(table)));
    }

    private Panel panel(ModuleTable table) {
        String title = Words.text(table.id() + ".title");
        Panel panel = new Panel(title, new Paragraph(Words.text(table.id() + ".summary")));
        if (user.may(table.exportPermission())) {
            String export = Words.text("platform.page.tables.export");
            panel.actions(named(
                    title,
                    export,
                    new ServerDownload(
                            export,
                            "text/csv;charset=utf-8",
                            () -> table.id() + ".csv",
                            out -> tables.export(table.id(), out))));
        }
        if (user.may(table.importPermission())) {
            String into = Words.text("platform.page.tables.import");
            panel.actions(named(title, into, Links.button("import/" + table.id(), into)));
        }
        return panel;
    }

    /** Read aloud with what it is about: the same words stand in every panel. */
    private static Anchor named(String title, String words, Anchor link) {
        link.setAriaLabel(words + " " + title);
        return link;
    }

    @Override
    public String getPageTitle() {
        return Words.text("platform.page.tables.title");
    }
}
