package org.boardwalk.platform.ui.internal.admin.audit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.stream.Stream;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.audit.AuditTrail.Entry;
import org.boardwalk.platform.api.module.ModuleInfo;
import org.boardwalk.platform.api.module.ModuleManager;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Grids;
import org.boardwalk.platform.ui.api.kit.Narrow;
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

    private static final String CARD = "card";

    private final transient AuditTrail trail;
    private final Grid<Entry> grid = Grids.named(new Grid<>());
    private final transient AuditFilter filter;

    @Activate
    public AuditPage(@Reference AuditTrail trail, @Reference ModuleManager modules) {
        this.trail = trail;
        filter = new AuditFilter(writers(modules), this::refresh);
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
        narrow(false);
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Narrow.watch(this, event.getUI(), this::narrow);
    }

    private void narrow(boolean narrow) {
        grid.getColumns().forEach(column -> column.setVisible(CARD.equals(column.getKey()) == narrow));
    }

    /** Parts of the platform keep tables of their own beside the modules'. */
    private static List<String> writers(ModuleManager modules) {
        return Stream.concat(modules.modules().stream().map(ModuleInfo::id), Stream.of("core", "security"))
                .filter(id -> !id.equals("platform"))
                .toList();
    }

    private void columns() {
        grid.addClassName("bw-grow");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(AuditPage::card).setKey(CARD).setHeader(text("what"));
        grid.addComponentColumn(entry -> RelativeDate.of(entry.at()))
                .setHeader(text("when"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(Entry::actor).setHeader(text("who")).setFlexGrow(1);
        grid.addColumn(AuditPage::module).setHeader(text("module")).setFlexGrow(1);
        grid.addComponentColumn(AuditPage::what).setHeader(text("what")).setFlexGrow(4);
        grid.setItemDetailsRenderer(new ComponentRenderer<>(ChangeList::new));
    }

    /** All of a row, for a narrow screen. */
    private static Div card(Entry entry) {
        Div line = new Div(RelativeDate.of(entry.at()), new Span(entry.actor()), new Span(module(entry)));
        line.addClassName("bw-row-line");
        Div card = new Div(what(entry), line);
        card.addClassName("bw-row-card");
        return card;
    }

    private static String module(Entry entry) {
        return Words.text(entry.module() + ".module.title");
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
