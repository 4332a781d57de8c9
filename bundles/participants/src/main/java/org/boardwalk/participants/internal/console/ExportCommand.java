package org.boardwalk.participants.internal.console;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.tables.api.LocalFile;
import org.jspecify.annotations.Nullable;

/** Writes participants to a file that the import reads again. */
@Service
@Command(
        scope = "participants",
        name = "export",
        description = "Writes participants to a CSV file; options come before the file")
public final class ExportCommand implements Action {
    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private Participants participants;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private Accounts accounts;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private CurrentUser user;

    @Argument(name = "file", description = "Where to write it, best with its whole path", required = true)
    private String file = "";

    @Option(name = "--text", description = "Only people with these words in name, e-mail or number")
    private String text = "";

    @Option(name = "--status", description = "Only this status: applicant, active, follow-up, exited")
    private String status = "";

    @Option(name = "--programme", description = "Only this programme, by its code")
    private String programme = "";

    @Option(name = "--planner", description = "Only the caseload of this account")
    private String planner = "";

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        AtomicLong people = new AtomicLong();
        Filters filters = new Filters(text, status, programme, planner);
        user.asSystem("console:export", () -> new LocalFile(file)
                .write(out -> people.set(participants.export(filters.query(accounts), out))));
        System.out.println(
                json
                        ? Json.of(new GenerateCommand.Written(file, people.get()))
                        : people.get() + " participants are in " + file);
        return null;
    }
}
