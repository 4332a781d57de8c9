package org.boardwalk.platform.ui.internal.admin.audit;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.audit.AuditTrail.Entry;
import org.boardwalk.platform.api.module.ModuleInfo;
import org.boardwalk.platform.api.module.ModuleManager;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.RelativeDate;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Everything anybody changed, newest first, read from the database as one scrolls. */
@Page(
        route = "administration/audit",
        title = "platform.page.audit.title",
        section = Section.ADMINISTRATION,
        order = 50,
        permission = "platform.audit",
        icon = "file-text-o")
@Component(service = AuditPage.class, scope = ServiceScope.PROTOTYPE)
public final class AuditPage extends PageBody {
    private static final long serialVersionUID = 1L;

    private final transient AuditTrail trail;
    private final Grid<Entry> grid = new Grid<>();
    private final transient AuditFilter filter;

    @Activate
    public AuditPage(@Reference AuditTrail trail, @Reference ModuleManager modules) {
        this.trail = trail;
        filter = new AuditFilter(modules.modules().stream().map(ModuleInfo::id).toList(), this::refresh);
        columns();
        grid.setItems(DataProvider.fromCallbacks(
                query -> trail.find(filter.query(), query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(Math.min(Integer.MAX_VALUE, trail.count(filter.query())))));
        add(
                new PageHead(Words.text("platform.page.audit.title"))
                        .summary(Words.text("platform.page.audit.summary")),
                filter.bar(),
                grid);
        fill();
        refresh();
    }

    private void columns() {
        grid.addClassName("bw-grow");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(entry -> RelativeDate.of(entry.at()))
                .setHeader(text("when"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(Entry::actor).setHeader(text("who")).setFlexGrow(1);
        grid.addColumn(entry -> Words.text(entry.module() + ".module.title"))
                .setHeader(text("module"))
                .setFlexGrow(1);
        grid.addComponentColumn(AuditPage::what).setHeader(text("what")).setFlexGrow(4);
        grid.setItemDetailsRenderer(new ComponentRenderer<>(ChangeList::new));
    }

    private static Span what(Entry entry) {
        Span what = new Span(ChangeList.sentence(entry));
        what.addClassName("bw-audit-what");
        return what;
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        filter.result(Formats.number(trail.count(filter.query()), Words.locale()));
    }

    private static String text(String key) {
        return Words.text("platform.page.audit." + key);
    }
}
