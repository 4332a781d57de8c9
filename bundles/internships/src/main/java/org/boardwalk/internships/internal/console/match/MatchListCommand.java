package org.boardwalk.internships.internal.console.match;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.boardwalk.internships.api.match.MatchRun;
import org.boardwalk.internships.api.match.Matches;
import org.boardwalk.internships.api.term.Terms;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Lists the runs of a term, the newest first. */
@Service
@Command(
        scope = "boardwalk",
        name = "match-list",
        description = "Lists the runs of a term, the newest first; options come before the term")
public final class MatchListCommand implements Action {
    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private Matches matches;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private Terms terms;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private CurrentUser user;

    @Argument(name = "term", description = "Name or id of the term", required = true)
    private String term = "";

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        List<MatchRun.Line> runs = user.asSystem("console:match-list", () -> matches.runs(MatchTerms.id(terms, term)));
        if (json) {
            System.out.println(MatchTerms.json(runs));
        } else {
            print(runs);
        }
        return null;
    }

    private static void print(List<MatchRun.Line> runs) {
        ShellTable table = new ShellTable();
        table.column("Made");
        table.column("Name");
        table.column("State");
        table.column("What if");
        table.column("People").alignRight();
        table.column("Placed").alignRight();
        table.column("Stable");
        table.column("Id");
        runs.forEach(run -> table.addRow()
                .addContent(
                        run.madeAt(),
                        run.name(),
                        run.state(),
                        run.whatIf() ? "yes" : "",
                        run.people(),
                        run.placed(),
                        run.stable() ? "yes" : "no",
                        run.id()));
        table.print(System.out);
    }
}
