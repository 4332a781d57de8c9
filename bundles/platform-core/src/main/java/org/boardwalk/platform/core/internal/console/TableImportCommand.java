package org.boardwalk.platform.core.internal.console;

import java.util.Locale;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.text.Texts;
import org.boardwalk.platform.tables.api.LocalFile;
import org.boardwalk.platform.tables.api.ReportFile;
import org.boardwalk.platform.tables.api.TableFile;
import org.boardwalk.platform.tables.api.TablePlan;
import org.boardwalk.platform.tables.api.TableProgress;
import org.boardwalk.platform.tables.api.TableReport;
import org.boardwalk.platform.tables.api.Tables;
import org.jspecify.annotations.Nullable;

/** Imports a CSV file into a table, all of it or nothing. */
@Service
@Command(
        scope = "boardwalk",
        name = "table-import",
        description =
                "Imports a CSV file into a table: all of it, or nothing when there is an error; options come first")
public final class TableImportCommand implements Action {
    private static final int SHOWN = 20;

    @Reference(optional = true)
    private @Nullable Tables tables;

    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private CurrentUser user;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private Texts texts;

    @Argument(index = 0, name = "table", description = "The table, as table-list names it", required = true)
    private String table = "";

    @Argument(index = 1, name = "file", description = "The file, best with its whole path", required = true)
    private String file = "";

    @Option(name = "--dry-run", description = "Say what would happen, and change nothing")
    private boolean dryRun;

    @Option(name = "--report", description = "Write every error and remark to this CSV file")
    private String report = "";

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        TableReport done = user.asSystem("console:table-import", this::run);
        if (!report.isEmpty()) {
            new LocalFile(report).write(out -> Awaited.require(tables).writeReport(done, Locale.ENGLISH, out));
        }
        if (json) {
            System.out.println(Json.of(done));
        } else {
            new ReportFile(texts, Locale.ENGLISH).lines(done, SHOWN).forEach(System.out::println);
        }
        if (done.errors() > 0) {
            throw new ProblemException("platform.tables.refused", done.fileName(), done.errors());
        }
        return null;
    }

    private TableReport run() {
        TableFile content = new LocalFile(file).read(Tables.MAX_BYTES);
        TablePlan plan = Awaited.require(tables).analyse(table, content).suggested();
        return dryRun
                ? Awaited.require(tables).dryRun(table, content, plan, TableProgress.NONE)
                : Awaited.require(tables).run(table, content, plan, TableProgress.NONE);
    }
}
