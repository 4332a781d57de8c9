package org.boardwalk.mentoring.internal.console.match;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.boardwalk.mentoring.api.match.MatchRun;
import org.boardwalk.mentoring.api.match.Matches;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Lists the runs of the match of mentors and mentees, the newest first. */
@Service
@Command(
        scope = "boardwalk",
        name = "mentor-match-list",
        description = "Lists the runs of the match of mentors and mentees, the newest first")
public final class MentorMatchListCommand implements Action {
    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private Matches matches;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private CurrentUser user;

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        List<MatchRun.Line> runs = user.asSystem("console:mentor-match-list", matches::runs);
        if (json) {
            System.out.println(MatchFiles.json(runs));
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
        table.column("Mode");
        table.column("Mentees").alignRight();
        table.column("Paired").alignRight();
        table.column("Points").alignRight();
        table.column("Optimal");
        table.column("Id");
        runs.forEach(run -> table.addRow()
                .addContent(
                        run.madeAt(),
                        run.name(),
                        run.state(),
                        run.whatIf() ? "yes" : "",
                        run.mode(),
                        run.mentees(),
                        run.paired(),
                        run.total(),
                        run.optimal() ? "yes" : "no",
                        run.id()));
        table.print(System.out);
    }
}
