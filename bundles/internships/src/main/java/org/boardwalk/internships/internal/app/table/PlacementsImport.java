package org.boardwalk.internships.internal.app.table;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.Placements;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.Terms;
import org.boardwalk.internships.internal.app.placement.PlacementMaker;
import org.boardwalk.internships.internal.app.placement.Planned;
import org.boardwalk.participants.api.directory.ParticipantDirectory;
import org.boardwalk.participants.api.directory.PersonColumns;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.tables.api.TableImport;
import org.boardwalk.platform.tables.api.TableRow;
import org.boardwalk.platform.tables.api.TableRun;
import org.boardwalk.platform.tables.api.TableRun.Effect;

/** One file of placements: each is made as by hand, with the same checks, or the file is refused. */
final class PlacementsImport implements TableImport {
    private final TableRun run;
    private final ParticipantDirectory.Snapshot people;
    private final Placements placements;
    private final PlacementMaker maker;
    private final Terms terms;
    private final EntityManager entities;
    private final Map<String, Term> byTerm;
    private final Map<String, Site> bySite;
    private final Map<UUID, List<Opportunity>> opportunities = new HashMap<>();
    private final Map<UUID, List<Placement>> known = new HashMap<>();
    private final Planned planned = new Planned();

    PlacementsImport(
            TableRun run,
            ParticipantDirectory.Snapshot people,
            Placements placements,
            PlacementMaker maker,
            Terms terms,
            List<Site> sites,
            EntityManager entities) {
        this.entities = entities;
        this.run = run;
        this.people = people;
        this.placements = placements;
        this.maker = maker;
        this.terms = terms;
        byTerm = terms.list().stream().collect(Collectors.toMap(one -> Cells.key(one.name()), Function.identity()));
        bySite = sites.stream().collect(Collectors.toMap(one -> Cells.key(one.name()), Function.identity()));
    }

    @Override
    public void rows(List<TableRow> rows) {
        rows.stream().filter(TableRow::sound).forEach(row -> PersonColumns.find(people, row, run)
                .ifPresent(person -> row(row, person)));
    }

    private void row(TableRow row, UUID person) {
        Term term = byTerm.get(Cells.key(row.text(Cells.TERM)));
        Site site = bySite.get(Cells.key(row.text(Cells.SITE)));
        if (term == null) {
            run.error(row, Cells.TERM, "internships.join.table.noTerm", row.text(Cells.TERM));
        } else if (site == null) {
            run.error(row, Cells.SITE, "internships.join.table.noSite", row.text(Cells.SITE));
        } else {
            List<Opportunity> meant = meant(term, site, row);
            if (meant.size() == 1) {
                place(row, person, meant.getFirst());
            } else {
                run.error(
                        row,
                        Cells.TITLE,
                        meant.isEmpty()
                                ? "internships.join.table.noOpportunity"
                                : "internships.join.table.severalOpportunities",
                        row.text(Cells.TITLE));
            }
        }
    }

    private List<Opportunity> meant(Term term, Site site, TableRow row) {
        String reference = row.text(Cells.REFERENCE);
        return opportunities.computeIfAbsent(term.id(), terms::opportunities).stream()
                .filter(one -> one.siteId().equals(site.id()))
                .filter(one -> Cells.key(one.title()).equals(Cells.key(row.text(Cells.TITLE))))
                .filter(one -> reference.isEmpty() || one.reference().equals(reference))
                .toList();
    }

    private void place(TableRow row, UUID person, Opportunity opportunity) {
        PlacementMaker.Wish wish = new PlacementMaker.Wish(
                person,
                opportunity.id(),
                row.date(PlacementsTable.FROM).orElse(opportunity.begins()),
                row.date(PlacementsTable.UNTIL).orElse(opportunity.ends()),
                Optional.empty(),
                row.text(PlacementsTable.REASON),
                false);
        String about = person + "\n" + opportunity.id() + "\n" + wish.from();
        if (run.repeats(row, about, row.cells().toString())) {
            return;
        }
        Optional<Placement> before = known.computeIfAbsent(person, placements::of).stream()
                .filter(one -> one.opportunityId().equals(opportunity.id()))
                .filter(one -> one.from().equals(wish.from()))
                .findFirst();
        if (before.isPresent()) {
            leave(row, wish, before.get());
        } else {
            make(row, wish);
        }
    }

    private void leave(TableRow row, PlacementMaker.Wish wish, Placement before) {
        boolean same = before.until().equals(wish.until())
                && row.choice(PlacementsTable.STATE, Placement.State.class)
                        .map(before.state()::equals)
                        .orElse(true);
        if (!same) {
            run.remark(row, "internships.join.table.left");
        }
        run.count(same ? Effect.UNCHANGED : Effect.SKIPPED);
    }

    private void make(TableRow row, PlacementMaker.Wish wish) {
        if (wish.reason().isBlank()) {
            run.error(row, PlacementsTable.REASON, "internships.reasonMissing");
            return;
        }
        if (row.choice(PlacementsTable.STATE, Placement.State.class)
                .filter(state -> state != Placement.State.PLANNED)
                .isPresent()) {
            run.error(row, PlacementsTable.STATE, "internships.join.table.onlyPlanned");
            return;
        }
        try {
            if (run.writes()) {
                maker.make(wish);
            } else {
                maker.judge(wish, planned);
            }
            // What is written is not looked at again: or each statement would look for changes in all rows before.
            entities.clear();
            run.count(Effect.ADDED);
        } catch (ProblemException wrong) {
            Cells.tell(run, row, column(wrong), wrong);
        }
    }

    private static String column(ProblemException wrong) {
        return switch (wrong.code()) {
            case "internships.placement.dates", "internships.placement.overlaps", "internships.placement.noAgreement" ->
                PlacementsTable.FROM;
            default -> Cells.TITLE;
        };
    }
}
