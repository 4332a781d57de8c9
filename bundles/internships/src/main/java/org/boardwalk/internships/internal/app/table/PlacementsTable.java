package org.boardwalk.internships.internal.app.table;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.Placements;
import org.boardwalk.internships.api.site.Sites;
import org.boardwalk.internships.api.term.FederalValue;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.Terms;
import org.boardwalk.internships.api.term.WorkExperienceKind;
import org.boardwalk.internships.internal.app.placement.PlacementMaker;
import org.boardwalk.internships.internal.app.site.Access;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.api.directory.ParticipantDirectory;
import org.boardwalk.participants.api.directory.PersonColumns;
import org.boardwalk.platform.tables.api.ModuleTable;
import org.boardwalk.platform.tables.api.TableColumn;
import org.boardwalk.platform.tables.api.TableImport;
import org.boardwalk.platform.tables.api.TableRun;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who is where, as a file: what a match or somebody decided, with hours and what the federal report asks for. A file makes
 * placements; those that are there already are never changed by it.
 */
@Component(service = ModuleTable.class)
public final class PlacementsTable implements ModuleTable {
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String STATE = "state";
    static final String REASON = "reason";

    private static final String KIND = "kind";
    private static final String ENDED = "endedOn";
    private static final String REQUIRED = "requiredHours";
    private static final String APPROVED = "approvedHours";
    private static final String WAITING = "waitingHours";
    private static final String FEDERAL = "federal";
    private static final int LONG = 2000;

    private final Access access;
    private final Placements placements;
    private final PlacementMaker maker;
    private final Terms terms;
    private final Sites sites;
    private final ParticipantDirectory people;
    private final EntityManager entities;

    @Activate
    public PlacementsTable(
            @Reference Access access,
            @Reference Placements placements,
            @Reference PlacementMaker maker,
            @Reference Terms terms,
            @Reference Sites sites,
            @Reference ParticipantDirectory people,
            @Reference(target = "(osgi.unit.name=internships)") EntityManager entities) {
        this.access = access;
        this.placements = placements;
        this.maker = maker;
        this.terms = terms;
        this.sites = sites;
        this.people = people;
        this.entities = entities;
    }

    @Override
    public String id() {
        return "internships.placements";
    }

    @Override
    public String importPermission() {
        return Access.PLACE;
    }

    @Override
    public String exportPermission() {
        return Access.EXPORT;
    }

    @Override
    public String page() {
        return "placements";
    }

    @Override
    public List<TableColumn> columns() {
        List<TableColumn> columns = new ArrayList<>(PersonColumns.columns());
        columns.addAll(List.of(
                Cells.term(),
                Cells.site(),
                Cells.title(),
                TableColumn.choice(KIND, WorkExperienceKind.class, "internships.kind."),
                TableColumn.date(FROM).named("start date", "begins").like("2027-01-11"),
                TableColumn.date(UNTIL).named("end date", "ends").like("2027-04-30"),
                TableColumn.choice(STATE, Placement.State.class, "internships.placement.")
                        .named("status"),
                TableColumn.date(ENDED),
                TableColumn.text(REASON, LONG).named("note", "why").like("Agreed with the site"),
                TableColumn.number(REQUIRED).named("hours required"),
                TableColumn.number(APPROVED).named("hours", "hours approved"),
                TableColumn.number(WAITING),
                TableColumn.text(FEDERAL, LONG).named("pirl"),
                Cells.reference()));
        return List.copyOf(columns);
    }

    @Override
    public void require(Set<String> named) {
        PersonColumns.require(named);
    }

    @Override
    public TableImport begin(TableRun run) {
        access.require(Access.PLACE);
        access.require(ParticipantPermissions.WRITE);
        return new PlacementsImport(run, people.open(), placements, maker, terms, sites.list(), entities);
    }

    @Override
    public void export(RowWriter out) {
        access.require(Access.READ);
        access.require(Access.EXPORT);
        ParticipantDirectory.Snapshot all = people.open();
        for (Term term : terms.list()) {
            Map<UUID, String> references = terms.opportunities(term.id()).stream()
                    .collect(Collectors.toMap(Opportunity::id, Opportunity::reference));
            placements.ofTerm(term.id()).forEach(one -> all.about(one.participantId())
                    .ifPresent(person -> out.row(cells(
                            PersonColumns.cells(person),
                            term,
                            one,
                            references.getOrDefault(one.opportunityId(), "")))));
        }
    }

    private static List<String> cells(List<String> person, Term term, Placement one, String reference) {
        List<String> cells = new ArrayList<>(person);
        cells.addAll(List.of(
                term.name(),
                one.siteName(),
                one.title(),
                one.kind().name(),
                Cells.of(one.from()),
                Cells.of(one.until()),
                one.state().name(),
                Cells.of(one.endedOn()),
                one.reason(),
                Cells.of(one.requiredHours()),
                Cells.of(Optional.of(one.approvedHours())),
                Cells.of(Optional.of(one.waitingHours())),
                one.kind().reported(one.from(), one.lastDay()).stream()
                        .map(FederalValue::toString)
                        .collect(Collectors.joining(" ")),
                reference));
        return cells;
    }
}
