package org.boardwalk.internships.internal.big;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.communication.UidlWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.boardwalk.internships.api.match.MatchRun;
import org.boardwalk.internships.internal.ui.compliance.BeforePanel;
import org.boardwalk.internships.internal.ui.compliance.CompliancePage;
import org.boardwalk.internships.internal.ui.compliance.HandInCard;
import org.boardwalk.internships.internal.ui.compliance.MyBeforePage;
import org.boardwalk.internships.internal.ui.compliance.RequirementsPage;
import org.boardwalk.internships.internal.ui.compliance.ReviewCard;
import org.boardwalk.internships.internal.ui.compliance.ReviewPage;
import org.boardwalk.internships.internal.ui.match.MatchPage;
import org.boardwalk.internships.internal.ui.match.MyMatchPage;
import org.boardwalk.internships.internal.ui.match.OutcomeCard;
import org.boardwalk.internships.internal.ui.match.PublishedCard;
import org.boardwalk.internships.internal.ui.placement.HoursWaitingCard;
import org.boardwalk.internships.internal.ui.placement.MyHoursCard;
import org.boardwalk.internships.internal.ui.placement.MyPlacementPage;
import org.boardwalk.internships.internal.ui.placement.PlacementsCard;
import org.boardwalk.internships.internal.ui.placement.PlacementsOfParticipant;
import org.boardwalk.internships.internal.ui.placement.PlacementsPage;
import org.boardwalk.internships.internal.ui.plan.FileTextsInstantiator;
import org.boardwalk.internships.internal.ui.preference.MyPreferencesPage;
import org.boardwalk.internships.internal.ui.preference.PersonPreferencesPage;
import org.boardwalk.internships.internal.ui.preference.PreferenceCard;
import org.boardwalk.internships.internal.ui.preference.SiteWishPage;
import org.boardwalk.internships.internal.ui.preference.TermPreferencesPage;
import org.boardwalk.internships.internal.ui.site.EndingCard;
import org.boardwalk.internships.internal.ui.site.SitePage;
import org.boardwalk.internships.internal.ui.site.SitesPage;
import org.boardwalk.internships.internal.ui.term.SeatsCard;
import org.boardwalk.internships.internal.ui.term.TermBoardPage;
import org.boardwalk.internships.internal.ui.term.TermPage;
import org.boardwalk.platform.persistence.testing.TestData;
import org.boardwalk.platform.ui.api.HomeCard;

/**
 * Server time of each page and card for a term of 2,000 people and 500 opportunities: opening it, its first data, and what is
 * written to the browser. By hand: run the main method; arguments: rounds, databases, and what names must contain. The least
 * processor time is what compares two versions on a machine that others use as well.
 */
@ViewPackages(classes = PageBench.class)
final class PageBench extends BrowserlessTest {
    private static final int FIRST_ROWS = 50;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final String database;
    private final BigBoard board;
    private final BigTerm term;
    private final int rounds;
    private final String only;

    private PageBench(String database, BigBoard board, int rounds, String only) {
        this.database = database;
        this.board = board;
        this.term = new BigTerm(board);
        this.rounds = rounds;
        this.only = only;
    }

    public static void main(String[] arguments) {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40;
        String databases = arguments.length > 1 ? arguments[1] : "Derby,PostgreSQL";
        for (String database : databases.split(",")) {
            try (BigBoard board = new BigBoard(database.equals("Derby") ? TestData.derby() : TestData.postgresql())) {
                new PageBench(database, board, rounds, arguments.length > 2 ? arguments[2] : "").run();
            }
        }
        System.exit(0);
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(FileTextsInstantiator.class);
    }

    private void run() {
        long start = System.nanoTime();
        board.data.empty();
        term.fill();
        System.out.printf("%s: filled in %.1f s%n", database, (System.nanoTime() - start) / 1e9);
        UUID own = term.people.getFirst();
        board.people.coordinator();
        MatchRun first = term.run(1);
        MatchRun second = term.run(2);
        planning();
        match(first, second);
        start = System.nanoTime();
        board.matches.publish(first.id(), first.line().lock(), List.of());
        System.out.printf("%s: published in %.1f s%n", database, (System.nanoTime() - start) / 1e9);
        term.work();
        UUID placed = first.assignments().stream()
                .filter(one -> one.opportunityId().isPresent())
                .findFirst()
                .orElseThrow()
                .participantId();
        during(placed);
        manyMatches();
        board.people.participant(own);
        participant("");
        board.people.participant(placed);
        participant(", placed");
    }

    private void planning() {
        Map<String, String> id = Map.of("id", term.term.toString());
        page("term board", () -> new TermBoardPage(board.termTools), Map.of(), "");
        page("term", () -> new TermPage(board.termTools), id, "");
        page("sites", () -> new SitesPage(board.sites, board.people), Map.of(), "");
        page(
                "one site",
                () -> new SitePage(board.sites, board.terms, board.people, board.data.erasures()),
                Map.of("id", term.siteIds.getLast().toString()),
                "");
        page("requirements", () -> new RequirementsPage(board.complianceTools), Map.of(), "");
        page("compliance grid", () -> new CompliancePage(board.complianceTools), id, "");
        page("review", () -> new ReviewPage(board.complianceTools), Map.of(), "");
        page("preferences of the term", () -> new TermPreferencesPage(board.preferenceTools), id, "");
        page(
                "preferences of a person",
                () -> new PersonPreferencesPage(board.preferenceTools),
                Map.of(
                        "id",
                        term.term.toString(),
                        "person",
                        term.people.getLast().toString()),
                "");
        page(
                "what a site wants",
                () -> new SiteWishPage(board.preferenceTools),
                Map.of(
                        "id",
                        term.term.toString(),
                        "opportunity",
                        term.opportunities.getFirst().toString()),
                "");
        card("card: seats", new SeatsCard(board.termTools));
        card("card: agreements that end", new EndingCard(board.sites, board.people));
        card("card: review", new ReviewCard(board.complianceTools));
    }

    private void match(MatchRun one, MatchRun other) {
        Map<String, String> id = Map.of("id", term.term.toString());
        page("match, a run opened", () -> new MatchPage(board.matchTools), id, "run=" + one.id());
        page(
                "match, two runs compared",
                () -> new MatchPage(board.matchTools),
                id,
                "run=" + one.id() + "&with=" + other.id());
    }

    private void during(UUID placed) {
        Map<String, String> id = Map.of("id", term.term.toString());
        page(
                "placements with timeline and hours to approve",
                () -> new PlacementsPage(board.placementTools),
                Map.of(),
                "");
        measure("panel: one stay", () -> new PlacementsOfParticipant(board.placementTools)
                .create(placed)
                .orElseThrow());
        measure(
                "panel: before the stay",
                () -> new BeforePanel(board.complianceTools).create(placed).orElseThrow());
        card("card: placements", new PlacementsCard(board.placementTools));
        card("card: hours waiting", new HoursWaitingCard(board.placementTools));
        card("card: published", new PublishedCard(board.matchTools));
        card("card: seats, all placed", new SeatsCard(board.termTools));
        page("compliance grid, all placed", () -> new CompliancePage(board.complianceTools), id, "");
        page("term board, all placed", () -> new TermBoardPage(board.termTools), Map.of(), "");
        page("match, published", () -> new MatchPage(board.matchTools), id, "");
        card("card: agreements that end, all placed", new EndingCard(board.sites, board.people));
        page(
                "one site, all placed",
                () -> new SitePage(board.sites, board.terms, board.people, board.data.erasures()),
                Map.of("id", term.siteIds.getLast().toString()),
                "");
    }

    private void participant(String who) {
        page("my preferences" + who, () -> new MyPreferencesPage(board.preferenceTools), Map.of(), "");
        page("my requirements" + who, () -> new MyBeforePage(board.complianceTools), Map.of(), "");
        page("my placement" + who, () -> new MyPlacementPage(board.placementTools), Map.of(), "");
        page("my match" + who, () -> new MyMatchPage(board.matchTools), Map.of(), "");
        card("card: hand in" + who, new HandInCard(board.complianceTools));
        card("card: my hours" + who, new MyHoursCard(board.placementTools));
        card("card: outcome" + who, new OutcomeCard(board.matchTools));
        card("card: preferences" + who, new PreferenceCard(board.preferenceTools));
    }

    /** Each round somebody else, as on the day after it was published. */
    private void manyMatches() {
        Iterator<UUID> people =
                Stream.generate(() -> term.people).flatMap(List::stream).iterator();
        page(
                "my match, everybody's",
                () -> {
                    board.people.participant(people.next());
                    return new MyMatchPage(board.matchTools);
                },
                Map.of(),
                "");
    }

    private void card(String what, HomeCard card) {
        measure(what, () -> card.create().orElseGet(Div::new));
    }

    private void page(String what, Supplier<Component> page, Map<String, String> parameters, String query) {
        measure(what, () -> {
            Component made = page.get();
            if (made instanceof BeforeEnterObserver observer) {
                observer.beforeEnter(event(made, parameters, query));
            }
            return made;
        });
    }

    private static BeforeEnterEvent event(Component page, Map<String, String> parameters, String query) {
        UI ui = UI.getCurrent();
        return new BeforeEnterEvent(
                ui.getInternals().getRouter(),
                NavigationTrigger.UI_NAVIGATE,
                new Location("page?" + query),
                page.getClass(),
                new RouteParameters(new HashMap<>(parameters)),
                ui,
                List.of());
    }

    private void measure(String what, Supplier<Component> shown) {
        if (!what.contains(only)) {
            return;
        }
        double[] took = new double[rounds];
        double[] used = new double[rounds];
        int size = 0;
        for (int i = -rounds / 4; i < rounds; i++) {
            initVaadinEnvironment();
            UI.getCurrent().setLocale(Locale.ENGLISH);
            long start = System.nanoTime();
            long busy = THREADS.getCurrentThreadCpuTime();
            Component component = shown.get();
            UI.getCurrent().add(component);
            grids(component).forEach(grid -> grid.getDataCommunicator().setViewportRange(0, FIRST_ROWS));
            size = written();
            if (i >= 0) {
                took[i] = (System.nanoTime() - start) / 1e6;
                used[i] = (THREADS.getCurrentThreadCpuTime() - busy) / 1e6;
            }
            cleanVaadinEnvironment();
        }
        Arrays.sort(took);
        Arrays.sort(used);
        System.out.printf(
                "%-10s %-48s median %7.1f ms   p95 %7.1f ms   processor %7.1f ms   p95 %7.1f ms   least %7.1f ms   %,d kB%n",
                database,
                what,
                took[rounds / 2],
                took[(int) Math.ceil(rounds * 0.95) - 1],
                used[rounds / 2],
                used[(int) Math.ceil(rounds * 0.95) - 1],
                used[0],
                size / 1000);
    }

    private static int written() {
        UI ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return new UidlWriter().createUidl(ui, false).toString().length();
    }

    private static Stream<Grid<?>> grids(Component root) {
        Stream<Grid<?>> here = root instanceof Grid<?> grid ? Stream.of(grid) : Stream.empty();
        return Stream.concat(here, root.getChildren().flatMap(PageBench::grids));
    }
}
