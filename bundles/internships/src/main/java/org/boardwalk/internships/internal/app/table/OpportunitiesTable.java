package org.boardwalk.internships.internal.app.table;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.compliance.Compliance;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.api.site.Contact;
import org.boardwalk.internships.api.site.Location;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.api.site.Sites;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.Opportunity.Conditions;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.WorkExperienceKind;
import org.boardwalk.internships.internal.app.site.Access;
import org.boardwalk.internships.internal.app.term.TermService;
import org.boardwalk.platform.tables.api.ModuleTable;
import org.boardwalk.platform.tables.api.TableColumn;
import org.boardwalk.platform.tables.api.TableImport;
import org.boardwalk.platform.tables.api.TableRun;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opportunities of all terms as a file; one is known by its reference, without one by its term, site, location and title. */
@Component(service = ModuleTable.class)
public final class OpportunitiesTable implements ModuleTable {
    static final String DESCRIPTION = "description";
    static final String KIND = "kind";
    static final String SEATS = "seats";
    static final String BEGINS = "begins";
    static final String ENDS = "ends";
    static final String WEEKLY = "weeklyHours";
    static final String REQUIRED = "requiredHours";
    static final String ON_CALL = "onCall";
    static final String TRAVEL = "travel";
    static final String NIGHTS = "nights";
    static final String REMOTE = "remote";
    static final String PAID = "paid";
    static final String SUPERVISOR = "supervisor";
    static final String REQUIREMENTS = "requirements";
    static final String STATE = "state";
    /** Between the names of requirements. */
    static final String BETWEEN = "; ";

    private static final int LONG = 4000;

    private final Access access;
    private final TermService terms;
    private final Sites sites;
    private final Compliance compliance;
    private final EntityManager entities;

    @Activate
    public OpportunitiesTable(
            @Reference Access access,
            @Reference TermService terms,
            @Reference Sites sites,
            @Reference Compliance compliance,
            @Reference(target = "(osgi.unit.name=internships)") EntityManager entities) {
        this.access = access;
        this.terms = terms;
        this.sites = sites;
        this.compliance = compliance;
        this.entities = entities;
    }

    @Override
    public String id() {
        return "internships.opportunities";
    }

    @Override
    public String importPermission() {
        return Access.PLAN;
    }

    @Override
    public String exportPermission() {
        return Access.READ;
    }

    @Override
    public String page() {
        return "internships";
    }

    @Override
    public List<TableColumn> columns() {
        return List.of(
                Cells.term(),
                Cells.site(),
                TableColumn.text(Cells.LOCATION, Cells.NAME)
                        .titled("internships.join.table.column.location")
                        .named("campus", "branch")
                        .like("Main campus"),
                Cells.title(),
                TableColumn.text(DESCRIPTION, LONG).named("details", "duties"),
                TableColumn.choice(KIND, WorkExperienceKind.class, "internships.kind.")
                        .named("type", "work experience type")
                        .like("INTERNSHIP"),
                TableColumn.number(SEATS).named("capacity", "places", "slots").like("2"),
                TableColumn.date(BEGINS).named("start date", "start", "from").like("2027-01-11"),
                TableColumn.date(ENDS).named("end date", "end", "until").like("2027-04-30"),
                TableColumn.number(WEEKLY).named("hours per week"),
                TableColumn.number(REQUIRED)
                        .named("hours required", "total hours")
                        .like("160"),
                Cells.yesOrNo(ON_CALL),
                Cells.yesOrNo(TRAVEL),
                Cells.yesOrNo(NIGHTS),
                Cells.yesOrNo(REMOTE),
                Cells.yesOrNo(PAID),
                TableColumn.text(SUPERVISOR, Cells.NAME).like("Ana Ruiz"),
                TableColumn.text(REQUIREMENTS, LONG),
                TableColumn.choice(STATE, Opportunity.State.class, "internships.opportunity.")
                        .named("status")
                        .like("SECURED"),
                Cells.reference());
    }

    @Override
    public TableImport begin(TableRun run) {
        access.require(Access.PLAN);
        return new OpportunitiesImport(run, terms, sites.list(), compliance.requirements(), entities);
    }

    @Override
    public void export(RowWriter out) {
        Map<UUID, Site> bySite = sites.list().stream().collect(Collectors.toMap(Site::id, Function.identity()));
        Map<UUID, String> requirements =
                compliance.requirements().stream().collect(Collectors.toMap(Requirement::id, Requirement::name));
        for (Term term : terms.list()) {
            terms.opportunities(term.id()).forEach(one -> Optional.ofNullable(bySite.get(one.siteId()))
                    .ifPresent(site -> out.row(cells(term, site, one, requirements))));
        }
    }

    private static List<String> cells(Term term, Site site, Opportunity one, Map<UUID, String> requirements) {
        Conditions conditions = one.conditions();
        return List.of(
                term.name(),
                site.name(),
                name(site.locations(), Location::id, Location::name, one.locationId()),
                one.title(),
                one.description(),
                one.kind().name(),
                String.valueOf(one.capacity()),
                Cells.of(one.begins()),
                Cells.of(one.ends()),
                Cells.of(one.weeklyHours()),
                Cells.of(one.requiredHours()),
                Cells.Answer.of(conditions.onCall()),
                Cells.Answer.of(conditions.travel()),
                Cells.Answer.of(conditions.nights()),
                Cells.Answer.of(conditions.remote()),
                Cells.Answer.of(conditions.paid()),
                one.supervisorId()
                        .map(id -> name(site.contacts(), Contact::id, Contact::name, id))
                        .orElse(""),
                one.requirementIds().stream()
                        .map(id -> requirements.getOrDefault(id, ""))
                        .sorted()
                        .collect(Collectors.joining(BETWEEN)),
                one.state().name(),
                one.reference());
    }

    private static <T> String name(List<T> all, Function<T, UUID> id, Function<T, String> name, UUID wanted) {
        return all.stream()
                .filter(one -> id.apply(one).equals(wanted))
                .map(name)
                .findFirst()
                .orElse("");
    }
}
