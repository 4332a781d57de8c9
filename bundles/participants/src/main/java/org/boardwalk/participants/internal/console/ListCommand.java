package org.boardwalk.participants.internal.console;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.boardwalk.participants.api.ParticipantQuery;
import org.boardwalk.participants.api.ParticipantSort;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Lists participants by name. */
@Service
@Command(scope = "participants", name = "list", description = "Lists participants by name")
public final class ListCommand implements Action {
    private static final int MOST = 1000;

    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private Participants participants;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private Accounts accounts;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private CurrentUser user;

    @Option(name = "--text", description = "Only people with these words in name, e-mail or number")
    private String text = "";

    @Option(name = "--status", description = "Only this status: applicant, active, follow-up, exited")
    private String status = "";

    @Option(name = "--programme", description = "Only this programme, by its code")
    private String programme = "";

    @Option(name = "--planner", description = "Only the caseload of this account")
    private String planner = "";

    @Option(name = "--offset", description = "How many to leave out")
    private int offset;

    @Option(name = "--limit", description = "How many to list at most, up to 1,000")
    private int limit = 50;

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        if (offset < 0 || limit < 1 || limit > MOST) {
            throw new ProblemException("participants.console.limit", MOST);
        }
        People people = user.asSystem("console:list", this::find);
        if (json) {
            System.out.println(Json.of(people));
        } else {
            print(people);
        }
        return null;
    }

    private People find() {
        ParticipantQuery query = new Filters(text, status, programme, planner).query(accounts);
        return new People(participants.count(query), participants.page(query, ParticipantSort.BY_NAME, offset, limit));
    }

    private static void print(People people) {
        ShellTable table = new ShellTable();
        table.column("Name");
        table.column("State ID");
        table.column("Status");
        table.column("Programme");
        table.column("Last service");
        people.participants().forEach(one -> table.addRow()
                .addContent(
                        one.displayName(),
                        one.externalId(),
                        one.status(),
                        one.programme(),
                        one.lastServiceOn().map(Object::toString).orElse("")));
        table.print(System.out);
        System.out.println(people.participants().size() + " of " + people.total());
    }

    /** What is listed. */
    record People(long total, List<ParticipantSummary> participants) {}
}
