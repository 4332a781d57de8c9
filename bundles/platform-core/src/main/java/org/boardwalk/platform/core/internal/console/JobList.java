package org.boardwalk.platform.core.internal.console;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.boardwalk.platform.api.job.Jobs;
import org.boardwalk.platform.api.job.Jobs.JobInfo;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Lists the scheduled jobs of the running modules. */
@Service
@Command(scope = "boardwalk", name = "job-list", description = "Lists scheduled jobs, when they ran and how it went")
public final class JobList implements Action {
    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private Jobs jobs;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private CurrentUser user;

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        List<JobInfo> list = user.asSystem("console", jobs::jobs);
        if (json) {
            System.out.println(Json.of(list));
            return null;
        }
        ShellTable table = new ShellTable().noHeaders();
        table.column("Job");
        table.column("Last run");
        table.column("Outcome");
        table.column("Next run");
        list.forEach(job -> table.addRow()
                .addContent(
                        job.id(),
                        job.lastRun().map(Object::toString).orElse("never"),
                        job.error().or(job::outcome).orElse(""),
                        job.nextRun().map(Object::toString).orElse("")));
        table.print(System.out);
        return null;
    }
}
