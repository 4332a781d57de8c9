package org.boardwalk.participants.internal.console;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.participants.api.casefile.ServiceHandOver;
import org.boardwalk.participants.api.casefile.ServiceHandOver.Counts;
import org.boardwalk.participants.api.casefile.ServiceHandOver.Period;
import org.boardwalk.participants.api.casefile.ServiceHandOver.Uncoded;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.tables.api.LocalFile;
import org.jspecify.annotations.Nullable;

/** Writes the services of a period with the state's codes. */
@Service
@Command(
        scope = "participants",
        name = "services",
        description = "Writes the services of a period with the state's codes to a CSV file; options come first")
public final class ServicesCommand implements Action {
    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private ServiceHandOver services;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private CurrentUser user;

    @Argument(index = 0, name = "from", description = "First day, such as 2026-07-01", required = true)
    private String from = "";

    @Argument(index = 1, name = "to", description = "Last day", required = true)
    private String to = "";

    @Argument(index = 2, name = "file", description = "Where to write it, best with its whole path", required = true)
    private String file = "";

    @Option(name = "--programme", description = "Only people of this programme, by its code")
    private String programme = "";

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        Period period = new Period(day(from), day(to), programme);
        user.asSystem("console:services", () -> {
            Counts counts = services.count(period);
            new LocalFile(file).write(out -> services.write(period, out));
            System.out.println(json ? Json.of(counts) : said(counts));
        });
        return null;
    }

    private String said(Counts counts) {
        StringBuilder said = new StringBuilder(counts.services() + " services are in " + file
                + ", with the codes of the board's list of service types (Administration > Lists and templates).");
        if (counts.withoutCode() > 0) {
            said.append("\n").append(counts.withoutCode()).append(" of them have no code and come first:");
        }
        for (Uncoded one : counts.uncoded()) {
            said.append("\n  ").append(one.type()).append(": ").append(one.services());
        }
        if (counts.takenBack() > 0) {
            said.append("\n").append(counts.takenBack()).append(" that were taken back are left out.");
        }
        return said.toString();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new ProblemException("participants.handover.day", text);
        }
    }
}
