package org.boardwalk.internships.internal.console;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.Placements;
import org.boardwalk.internships.api.term.Terms;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Lists placements; people by their id alone. */
@Service
@Command(scope = "boardwalk", name = "placement-list", description = "Lists placements of a term, or all open ones")
public final class PlacementList implements Action {
    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private Placements placements;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private Terms terms;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private CurrentUser user;

    @Option(name = "--term", description = "Name or id of a term; without it, all that are planned or in progress")
    private String term = "";

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        List<Placement> found =
                user.asSystem("console:placement-list", () -> Listing.placements(placements, terms, term));
        if (json) {
            System.out.println(Json.of(found));
            return null;
        }
        ShellTable table = new ShellTable();
        table.column("Participant");
        table.column("Opportunity");
        table.column("Site");
        table.column("State");
        table.column("From");
        table.column("Until");
        found.forEach(one -> table.addRow()
                .addContent(one.participantId(), one.title(), one.siteName(), one.state(), one.from(), one.lastDay()));
        table.print(System.out);
        return null;
    }
}
