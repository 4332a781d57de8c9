package org.boardwalk.platform.core.internal.console;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.boardwalk.platform.api.job.Jobs;
import org.boardwalk.platform.api.job.Jobs.JobInfo;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/** Lists the scheduled jobs of the running modules. */
@Service
@Command(scope = "boardwalk", name = "job-list", description = "Lists scheduled jobs, when they ran and how it went")
public final class JobList implements Action {
    @Reference(optional = true)
    private @Nullable Jobs jobs;

    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private CurrentUser user;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private Texts texts;

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        List<Line> list = user.asSystem("console", Awaited.require(jobs)::jobs).stream()
                .map(this::line)
                .toList();
        if (json) {
            System.out.println(Json.of(list));
            return null;
        }
        ShellTable table = new ShellTable();
        table.column("Job");
        table.column("Last run");
        table.column("Outcome");
        table.column("Next run");
        list.forEach(job -> table.addRow()
                .addContent(
                        job.id(),
                        job.lastRun().map(JobList::second).orElse("never"),
                        job.outcome().orElse(""),
                        job.nextRun().map(JobList::second).orElse("")));
        table.print(System.out);
        return null;
    }

    private static String second(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private Line line(JobInfo job) {
        return new Line(
                job.id(),
                job.running(),
                job.failed(),
                job.lastRun(),
                job.outcome().map(outcome -> texts.text(texts.locales().getFirst(), outcome)),
                job.nextRun());
    }

    /** One job in the console's language. */
    private record Line(
            String id,
            boolean running,
            boolean failed,
            Optional<Instant> lastRun,
            Optional<String> outcome,
            Optional<Instant> nextRun) {}
}
