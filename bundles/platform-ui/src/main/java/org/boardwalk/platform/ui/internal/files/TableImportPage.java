package org.boardwalk.platform.ui.internal.files;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.tables.api.ModuleTable;
import org.boardwalk.platform.tables.api.TableColumn;
import org.boardwalk.platform.tables.api.TableFile;
import org.boardwalk.platform.tables.api.Tables;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.files.ColumnsStep;
import org.boardwalk.platform.ui.api.files.FileDraft;
import org.boardwalk.platform.ui.api.files.FileTasks;
import org.boardwalk.platform.ui.api.files.ImportAssistant;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Words;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Brings a file into a table of a module that is on, step by step. */
@Page(route = "import/:table", title = "platform.page.import.title", icon = "upload-alt", menu = false)
@Component(service = TableImportPage.class, scope = ServiceScope.PROTOTYPE)
public class TableImportPage extends PageBody implements BeforeEnterObserver, HasDynamicTitle {
    private final Tables tables;
    private final FileTasks tasks;
    private final CurrentUser user;
    private String title = Words.text("platform.page.import.title");
    private @Nullable ImportAssistant<String, ?> assistant;

    @Activate
    public TableImportPage(@Reference Tables tables, @Reference FileTasks tasks, @Reference CurrentUser user) {
        this.tables = tables;
        this.tasks = tasks;
        this.user = user;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters()
                .get("table")
                .flatMap(this::mine)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    /** A table the person may not import into is like one that is not there. */
    private Optional<ModuleTable> mine(String id) {
        return tables.all().stream()
                .filter(table -> table.id().equals(id) && user.may(table.importPermission()))
                .findFirst();
    }

    private void show(ModuleTable table) {
        String name = Words.text(table.id() + ".title");
        title = Words.text("platform.page.import.heading", name);
        FileDraft<String> draft = new FileDraft<>();
        ImportAssistant<String, ?> made = new ImportAssistant<>(
                tasks,
                user.require().id(),
                table.id(),
                draft,
                new TableSource(tables, table, draft),
                new ColumnsStep.Meanings<>(
                        table.columns().stream().map(TableColumn::key).toList(),
                        key -> name(table, key),
                        hint(table),
                        columns -> missing(table, columns)),
                List.of());
        assistant = made;
        add(
                new PageHead(title)
                        .back(TablesPage.route(table), Words.text("platform.page.tables.title"))
                        .summary(Words.text(table.id() + ".summary")),
                made);
    }

    private static String name(ModuleTable table, String key) {
        return table.columns().stream()
                .filter(column -> column.key().equals(key))
                .map(column -> table.name(column, Words.locale(), Words.texts()))
                .findFirst()
                .orElse(key);
    }

    private static String hint(ModuleTable table) {
        String required = table.columns().stream()
                .filter(TableColumn::required)
                .map(column -> table.name(column, Words.locale(), Words.texts()))
                .collect(Collectors.joining(", "));
        return Words.text("platform.page.import.required", required);
    }

    private static Optional<String> missing(ModuleTable table, Set<String> columns) {
        Optional<String> required = table.columns().stream()
                .filter(column -> column.required() && !columns.contains(column.key()))
                .map(column -> Words.text("platform.tables.missing", table.name(column, Words.locale(), Words.texts())))
                .findFirst();
        return required.or(() -> refused(table, columns));
    }

    private static Optional<String> refused(ModuleTable table, Set<String> columns) {
        try {
            table.require(columns);
            return Optional.empty();
        } catch (ProblemException problem) {
            return Optional.of(Words.text(problem));
        }
    }

    /** A file is here. */
    void received(TableFile value) {
        ImportAssistant<String, ?> now = assistant;
        if (now != null) {
            now.received(value);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
