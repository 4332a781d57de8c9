package org.boardwalk.internships.internal.console;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.Placements;
import org.boardwalk.internships.api.placement.Placements.Missing;
import org.boardwalk.internships.api.term.Terms;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Hours against those required, and what is missing. */
@Service
@Command(
        scope = "boardwalk",
        name = "placement-hours",
        description = "Shows approved, waiting and required hours of placements, and what is missing")
public final class PlacementHours implements Action {
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
        List<Line> lines = user.asSystem("console:placement-hours", this::lines);
        if (json) {
            System.out.println(Json.of(lines));
            return null;
        }
        ShellTable table = new ShellTable();
        table.column("Participant");
        table.column("Opportunity");
        table.column("Until");
        table.column("Approved");
        table.column("Waiting");
        table.column("Required");
        table.column("Missing");
        lines.forEach(line -> table.addRow()
                .addContent(
                        line.participantId(),
                        line.title(),
                        line.until(),
                        line.approved(),
                        line.waiting(),
                        line.required().map(BigDecimal::toPlainString).orElse(""),
                        String.join(", ", line.missing())));
        table.print(System.out);
        return null;
    }

    private List<Line> lines() {
        List<Placement> found = Listing.placements(placements, terms, term);
        Map<UUID, List<Missing>> missing =
                placements.missing(found.stream().map(Placement::id).toList());
        return found.stream()
                .map(one -> new Line(
                        one.id(),
                        one.participantId(),
                        one.title(),
                        one.lastDay(),
                        one.approvedHours(),
                        one.waitingHours(),
                        one.requiredHours(),
                        missing.getOrDefault(one.id(), List.of()).stream()
                                .map(Missing::code)
                                .map(code -> code.substring(code.lastIndexOf('.') + 1))
                                .toList()))
                .toList();
    }

    /** What is printed. */
    private record Line(
            UUID placementId,
            UUID participantId,
            String title,
            LocalDate until,
            BigDecimal approved,
            BigDecimal waiting,
            Optional<BigDecimal> required,
            List<String> missing) {}
}
