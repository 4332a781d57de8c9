package org.boardwalk.platform.core.internal.console;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.tables.api.LocalFile;
import org.boardwalk.platform.tables.api.Tables;
import org.jspecify.annotations.Nullable;

/** Writes a table to a file that the import reads again. */
@Service
@Command(scope = "boardwalk", name = "table-export", description = "Writes a table to a CSV file; options come first")
public final class TableExportCommand implements Action {
    @Reference(optional = true)
    private @Nullable Tables tables;

    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private CurrentUser user;

    @Argument(index = 0, name = "table", description = "The table, as table-list names it", required = true)
    private String table = "";

    @Argument(index = 1, name = "file", description = "Where to write it, best with its whole path", required = true)
    private String file = "";

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        Awaited.require(tables).get(table);
        AtomicLong rows = new AtomicLong();
        user.asSystem("console:table-export", () -> new LocalFile(file)
                .write(out -> rows.set(Awaited.require(tables).export(table, out))));
        System.out.println(json ? Json.of(new Written(file, rows.get())) : rows.get() + " rows are in " + file);
        return null;
    }

    /** A file that was written. */
    private record Written(String file, long rows) {}
}
