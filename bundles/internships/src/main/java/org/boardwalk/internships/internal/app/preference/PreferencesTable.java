package org.boardwalk.internships.internal.app.preference;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.preference.Preferences;
import org.boardwalk.internships.api.preference.Preferences.Recorded;
import org.boardwalk.internships.api.preference.Ranking;
import org.boardwalk.internships.api.site.Location;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.api.site.Sites;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.Terms;
import org.boardwalk.internships.internal.app.site.Access;
import org.boardwalk.internships.internal.app.term.TermStore;
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
 * What participants recorded, as a file: one row for each opportunity somebody ranked or refused, and one that says whether
 * the others are acceptable. All rows about a person in a term together are that person's list; it replaces the one before.
 */
@Component(service = ModuleTable.class)
public final class PreferencesTable implements ModuleTable {
    static final String TERM = "term";
    static final String SAYS = "says";
    static final String CHOICE = "choice";
    static final String SITE = "site";
    static final String TITLE = "title";
    static final String LOCATION = "location";
    static final String REFERENCE = "reference";

    private static final int NAME = 160;

    /** The text shown is {@code internships.preferences.says.<NAME>}. */
    enum Says {
        RANKED,
        REFUSED,
        OTHERS_YES,
        OTHERS_NO
    }

    private final Access access;
    private final Preferences preferences;
    private final Terms terms;
    private final TermStore store;
    private final Sites sites;
    private final ParticipantDirectory people;
    private final EntityManager entities;

    @Activate
    public PreferencesTable(
            @Reference Access access,
            @Reference Preferences preferences,
            @Reference Terms terms,
            @Reference TermStore store,
            @Reference Sites sites,
            @Reference ParticipantDirectory people,
            @Reference(target = "(osgi.unit.name=internships)") EntityManager entities) {
        this.access = access;
        this.preferences = preferences;
        this.terms = terms;
        this.store = store;
        this.sites = sites;
        this.people = people;
        this.entities = entities;
    }

    @Override
    public String id() {
        return "internships.preferences";
    }

    @Override
    public String importPermission() {
        return Access.PLAN;
    }

    @Override
    public String exportPermission() {
        return Access.EXPORT;
    }

    @Override
    public String page() {
        return "internships";
    }

    @Override
    public List<TableColumn> columns() {
        List<TableColumn> columns = new ArrayList<>(PersonColumns.columns());
        columns.addAll(List.of(
                TableColumn.text(TERM, NAME)
                        .asRequired()
                        .named("term name", "semester", "session", "periodo")
                        .like("Spring practicum"),
                TableColumn.choice(SAYS, Says.class, "internships.preferences.says.")
                        .asRequired()
                        .named("answer", "kind")
                        .like("RANKED"),
                TableColumn.number(CHOICE)
                        .named("rank", "preference", "opcion", "orden")
                        .like("1"),
                TableColumn.text(SITE, NAME)
                        .named("site name", "employer", "organization", "centro", "empresa")
                        .like("Mercy Hospital"),
                TableColumn.text(TITLE, NAME)
                        .named("opportunity", "position", "job title", "puesto", "plaza")
                        .like("Records clerk"),
                TableColumn.text(LOCATION, NAME).named("campus", "branch").like("Main campus"),
                TableColumn.text(REFERENCE, 60)
                        .titled("internships.more.reference")
                        .named("opportunity number", "job order", "requisition", "referencia")
                        .like("OP-4711")));
        return List.copyOf(columns);
    }

    @Override
    public void require(Set<String> named) {
        PersonColumns.require(named);
    }

    @Override
    public TableImport begin(TableRun run) {
        access.require(Access.PLAN);
        access.require(ParticipantPermissions.WRITE);
        return new PreferencesImport(run, people.open(), preferences, terms, store, places(), entities);
    }

    /** How files name an opportunity. */
    record Place(String site, String title, String location, String reference) {}

    private Function<Opportunity, Place> places() {
        Map<UUID, Site> known = sites.list().stream().collect(Collectors.toMap(Site::id, Function.identity()));
        return one -> {
            Optional<Site> site = Optional.ofNullable(known.get(one.siteId()));
            String location = site.stream()
                    .flatMap(is -> is.locations().stream())
                    .filter(is -> is.id().equals(one.locationId()))
                    .map(Location::name)
                    .findFirst()
                    .orElse("");
            return new Place(site.map(Site::name).orElse(""), one.title(), location, one.reference());
        };
    }

    @Override
    public void export(RowWriter out) {
        access.require(Access.READ);
        access.require(Access.EXPORT);
        ParticipantDirectory.Snapshot all = people.open();
        Function<Opportunity, Place> places = places();
        for (Term term : terms.list()) {
            Map<UUID, Place> named =
                    terms.opportunities(term.id()).stream().collect(Collectors.toMap(Opportunity::id, places));
            Map<UUID, Recorded> recorded = preferences.ofTerm(term.id());
            all.ids().stream().filter(recorded::containsKey).forEach(id -> all.about(id)
                    .ifPresent(person -> Optional.ofNullable(recorded.get(id))
                            .ifPresent(one -> export(out, PersonColumns.cells(person), term, one.ranking(), named))));
        }
    }

    private static void export(RowWriter out, List<String> person, Term term, Ranking ranking, Map<UUID, Place> named) {
        for (int tier = 0; tier < ranking.tiers().size(); tier++) {
            String choice = String.valueOf(tier + 1);
            sorted(ranking.tiers().get(tier), named)
                    .forEach(place -> out.row(cells(person, term, Says.RANKED, choice, place)));
        }
        sorted(ranking.refused(), named).forEach(place -> out.row(cells(person, term, Says.REFUSED, "", place)));
        Says others = ranking.openToOthers() ? Says.OTHERS_YES : Says.OTHERS_NO;
        out.row(cells(person, term, others, "", new Place("", "", "", "")));
    }

    private static List<Place> sorted(Collection<UUID> ids, Map<UUID, Place> named) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(named.get(id)).stream())
                .sorted(Comparator.comparing(Place::site)
                        .thenComparing(Place::title)
                        .thenComparing(Place::location)
                        .thenComparing(Place::reference))
                .toList();
    }

    private static List<String> cells(List<String> person, Term term, Says says, String choice, Place place) {
        List<String> cells = new ArrayList<>(person);
        cells.addAll(List.of(
                term.name(), says.name(), choice, place.site(), place.title(), place.location(), place.reference()));
        return cells;
    }
}
