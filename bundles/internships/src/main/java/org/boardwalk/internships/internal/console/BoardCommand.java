package org.boardwalk.internships.internal.console;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.boardwalk.internships.api.term.Terms;
import org.boardwalk.internships.api.term.Terms.Board;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** The seats of a term: how many are needed, requested, offered, secured and taken, in all and by site. */
@Service
@Command(
        scope = "boardwalk",
        name = "internship-board",
        description =
                "Shows the seats of a term: needed, requested, offered, secured, placed; options come before the term")
public final class BoardCommand implements Action {
    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
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
        Board board = user.asSystem(
                "console:internship-board",
                () -> terms.board(Listing.term(terms, term).id()));
        if (json) {
            System.out.println(Json.of(board));
        } else {
            print(board);
        }
        return null;
    }

    private static void print(Board board) {
        System.out.printf(
                "needed %d, requested %d, offered %d, secured %d, placed %d, missing %d%n",
                board.needed(), board.requested(), board.offered(), board.secured(), board.placed(), board.missing());
        ShellTable table = new ShellTable();
        table.column("Site");
        table.column("Requested").alignRight();
        table.column("Offered").alignRight();
        table.column("Secured").alignRight();
        table.column("Placed").alignRight();
        table.column("No agreement from");
        board.sites().forEach(site -> table.addRow()
                .addContent(
                        site.siteName(),
                        site.requested(),
                        site.offered(),
                        site.secured(),
                        site.placed(),
                        site.uncoveredFrom().map(Object::toString).orElse("")));
        table.print(System.out);
    }
}
