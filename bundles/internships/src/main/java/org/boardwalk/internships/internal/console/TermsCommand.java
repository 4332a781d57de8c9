package org.boardwalk.internships.internal.console;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.Terms;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Lists terms, the latest first. */
@Service
@Command(scope = "boardwalk", name = "internship-terms", description = "Lists internship terms, the latest first")
public final class TermsCommand implements Action {
    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private Terms terms;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private CurrentUser user;

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        List<Term> all = user.asSystem("console:internship-terms", terms::list);
        if (json) {
            System.out.println(Json.of(all));
        } else {
            print(all);
        }
        return null;
    }

    private static void print(List<Term> all) {
        ShellTable table = new ShellTable();
        table.column("Name");
        table.column("Begins");
        table.column("Ends");
        table.column("Programme");
        table.column("Needed");
        table.column("Id");
        all.forEach(term -> table.addRow()
                .addContent(term.name(), term.begins(), term.ends(), term.programme(), term.needed(), term.id()));
        table.print(System.out);
    }
}
