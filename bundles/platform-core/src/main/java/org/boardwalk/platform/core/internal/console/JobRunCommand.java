package org.boardwalk.platform.core.internal.console;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.platform.api.job.Jobs;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Starts a job now. */
@Service
@Command(scope = "boardwalk", name = "job-run", description = "Starts a scheduled job now, in the background")
public final class JobRunCommand implements Action {
    @Reference(optional = true)
    private @Nullable Jobs jobs;

    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private CurrentUser user;

    @Argument(name = "job", description = "Id of the job, as job-list shows it", required = true)
    private String job = "";

    @Override
    public @Nullable Object execute() {
        user.asSystem("console", () -> Awaited.require(jobs).runNow(job));
        System.out.println(job + " is on its way");
        return null;
    }
}
