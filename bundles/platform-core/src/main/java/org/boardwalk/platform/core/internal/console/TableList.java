package org.boardwalk.platform.core.internal.console;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.boardwalk.platform.api.text.Texts;
import org.boardwalk.platform.tables.api.ModuleTable;
import org.boardwalk.platform.tables.api.TableColumn;
import org.boardwalk.platform.tables.api.Tables;
import org.jspecify.annotations.Nullable;

/** Lists what can be imported and exported as CSV. */
@Service
@Command(
        scope = "boardwalk",
        name = "table-list",
        description = "Lists the tables that can be imported and exported as CSV")
public final class TableList implements Action {
    @Reference(optional = true)
    private @Nullable Tables tables;

    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private Texts texts;

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        List<Line> list = Awaited.require(tables).all().stream().map(this::line).toList();
        if (json) {
            System.out.println(Json.of(list));
            return null;
        }
        ShellTable table = new ShellTable().noHeaders();
        table.column("Table");
        table.column("Title");
        table.column("Columns");
        list.forEach(line -> table.addRow().addContent(line.id(), line.title(), String.join(", ", line.columns())));
        table.print(System.out);
        return null;
    }

    private Line line(ModuleTable table) {
        String title = texts.text(texts.locales().getFirst(), table.id() + ".title");
        return new Line(
                table.id(),
                title,
                table.columns().stream().map(TableColumn::key).toList());
    }

    /** One table in the console's language. */
    private record Line(String id, String title, List<String> columns) {}
}
