package org.boardwalk.internships.internal.ui.term;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.Opportunity.State;
import org.boardwalk.internships.api.term.SeatRequests.SeatRequest;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.Terms.Board;
import org.boardwalk.internships.api.term.Terms.SiteSeats;
import org.boardwalk.internships.internal.ui.site.Lines;
import org.boardwalk.internships.internal.ui.site.LongList;
import org.boardwalk.internships.internal.ui.site.PlanPage;
import org.boardwalk.internships.internal.ui.site.Rights;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.internships.internal.ui.site.SitePage;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.KeyFigure;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tiles;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** How many seats a term needs and has, as numbers and as a picture, and what to do next. */
@Page(
        route = "internships",
        title = "internships.ui.board.title",
        order = 40,
        permission = Rights.READ,
        icon = "workplace")
@org.osgi.service.component.annotations.Component(service = TermBoardPage.class, scope = ServiceScope.PROTOTYPE)
public class TermBoardPage extends PlanPage implements BeforeEnterObserver {
    private static final int MOST_WARNINGS = 5;

    private final TermTools tools;
    private final Select<Term> choice = new Select<>();
    private final Div content = new Div();

    @Activate
    public TermBoardPage(@Reference TermTools tools) {
        this.tools = tools;
        choice.setLabel(Say.ui("board.term"));
        choice.setItemLabelGenerator(Term::name);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                remember(change.getValue());
                draw();
            }
        });
        content.addClassName("ip-board");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<String> wanted =
                event.getLocation().getQueryParameters().getParameters().getOrDefault("term", List.of());
        choose(wanted.stream().findFirst().flatMap(SitePage::id));
    }

    private void remember(Term term) {
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(
                                "internships",
                                QueryParameters.of("term", term.id().toString()))));
    }

    private void choose(Optional<UUID> wanted) {
        removeAll();
        PageHead head = new PageHead(Say.ui("board.title"))
                .summary(Say.ui("board.summary"))
                .actions(Links.button("tables/internships", Say.of("join.table.files")));
        if (tools.mayPlan()) {
            head.actions(new Button(Say.ui("term.new"), Icons.decorative("plus"), click -> newTerm()));
        }
        add(head);
        List<Term> terms = tools.terms().list();
        if (terms.isEmpty()) {
            EmptyState none = new EmptyState("calendar", Say.ui("board.noTerm")).detail(Say.ui("board.noTermDetail"));
            add(tools.mayPlan() ? none.action(Lines.primary(Say.ui("term.new"), this::newTerm)) : none);
            return;
        }
        choice.setItems(terms);
        wanted.flatMap(id -> terms.stream().filter(term -> term.id().equals(id)).findFirst())
                .or(() -> TermTools.current(terms))
                .ifPresent(choice::setValue);
        add(choice, content);
        draw();
    }

    private void newTerm() {
        new TermDialog(tools, Optional.empty(), term -> choose(Optional.of(term.id()))).open();
    }

    private void draw() {
        content.removeAll();
        Term term = choice.getValue();
        Board board = tools.terms().board(term.id());
        List<Opportunity> opportunities = tools.terms().opportunities(term.id());
        Map<UUID, SeatRequest> open = tools.requests().open(term.id());
        content.add(
                links(term),
                warnings(term, board, opportunities, open),
                figures(term, board),
                seats(board),
                toSettle(term, opportunities, open),
                bySite(board));
    }

    private Div links(Term term) {
        Div links = new Div(
                new Span(Say.span(term.begins(), term.ends())),
                Links.button("internships/terms/" + term.id(), Say.ui("board.open")),
                Links.button("internships/terms/" + term.id() + "/compliance", Say.ui("board.compliance")),
                Links.button("internships/terms/" + term.id() + "/preferences", Say.of("pref.link")));
        if (tools.mayMatch()) {
            links.add(Links.button("internships/terms/" + term.id() + "/match", Say.of("run.title")));
        }
        if (tools.mayPlan()) {
            links.add(Lines.primary(
                    Say.ui("opportunity.new"),
                    () -> new OpportunityDialog(tools, term, Optional.empty(), this::draw).open()));
        }
        links.addClassName("ip-links");
        return links;
    }

    // --- what to do --------------------------------------------------------------------------------------------------

    private static Div warnings(Term term, Board board, List<Opportunity> opportunities, Map<UUID, SeatRequest> open) {
        Div warnings = new Div();
        warnings.addClassName("ip-warnings");
        String page = "internships/terms/" + term.id();
        if (board.needed() == 0) {
            warnings.add(warning(Tone.INFO, Say.ui("board.nobody"), page, Say.ui("board.addPeople")));
        }
        if (board.missing() > 0) {
            warnings.add(warning(
                    Tone.ATTENTION,
                    Say.ui("board.missing", board.missing())
                            + (board.offered() > 0 ? " " + Say.ui("board.confirm", board.offered()) : ""),
                    page,
                    Say.ui("board.open")));
        }
        long unasked = opportunities.stream()
                .filter(one -> one.state() == State.REQUESTED && !open.containsKey(one.id()))
                .count();
        if (unasked > 0) {
            warnings.add(warning(Tone.ATTENTION, Say.ui("board.unasked", unasked), page, Say.ui("board.open")));
        }
        List<SiteSeats> uncovered = board.sites().stream()
                .filter(site -> site.uncoveredFrom().isPresent())
                .toList();
        uncovered.stream().limit(MOST_WARNINGS).forEach(site -> site.uncoveredFrom()
                .ifPresent(day -> warnings.add(warning(
                        Tone.BAD,
                        Say.ui("board.uncovered", site.siteName(), Say.date(day)),
                        "internships/sites/" + site.siteId(),
                        Say.ui("board.renew")))));
        if (uncovered.size() > MOST_WARNINGS) {
            warnings.add(warning(
                    Tone.BAD,
                    Say.of("big.moreSites", uncovered.size() - MOST_WARNINGS),
                    "internships/sites",
                    Say.ui("site.title")));
        }
        warnings.setVisible(warnings.getComponentCount() > 0);
        return warnings;
    }

    private static Div warning(Tone tone, String sentence, String route, String todo) {
        Div words = new Div(new Span(sentence + " "), Links.page(route, todo));
        Div box = new Div(Icons.decorative(tone.icon()), words);
        box.addClassNames("bw-box", tone.className());
        return box;
    }

    // --- numbers and pictures ----------------------------------------------------------------------------------------

    private static Tiles figures(Term term, Board board) {
        String list = "internships/terms/" + term.id() + "?state=";
        String people = "internships/terms/" + term.id();
        return Tiles.small(
                figure(board.needed(), "board.needed", people),
                figure(board.requested(), "board.requested", list + State.REQUESTED),
                figure(board.offered(), "board.offered", list + State.OFFERED),
                figure(board.secured(), "board.secured", list + State.SECURED)
                        .tone(board.missing() > 0 ? Tone.ATTENTION : Tone.GOOD)
                        .detail(
                                board.missing() > 0
                                        ? Say.ui("board.missingShort", board.missing())
                                        : Say.ui("board.enough")),
                figure(board.placed(), "board.placed", people));
    }

    private static KeyFigure figure(int number, String key, String route) {
        return new KeyFigure(Formats.number(number, Words.locale()), Say.ui(key), route);
    }

    private static Panel seats(Board board) {
        return new Panel(
                Say.ui("board.seats"),
                SeatPicture.large(new SeatPicture.Seats(
                        board.needed(), board.placed(), board.secured(), board.offered(), board.requested())));
    }

    private static Panel bySite(Board board) {
        Panel panel = new Panel(Say.ui("board.bySite"));
        if (board.sites().isEmpty()) {
            panel.content().add(Say.quiet(Say.ui("board.noSeats")));
            return panel;
        }
        List<SeatPicture.Seats> all =
                board.sites().stream().map(TermBoardPage::seats).toList();
        int scale = all.stream().mapToInt(SeatPicture.Seats::all).max().orElse(1);
        UnorderedList list = new UnorderedList();
        list.addClassName("ip-sites");
        panel.content().add(new LongList<>(list, board.sites(), site -> list.add(line(site, scale))));
        return panel;
    }

    private static SeatPicture.Seats seats(SiteSeats site) {
        return new SeatPicture.Seats(0, site.placed(), site.secured(), site.offered(), site.requested());
    }

    private static ListItem line(SiteSeats site, int scale) {
        SeatPicture.Seats seats = seats(site);
        Span numbers = Say.quiet(Say.ui("board.siteSeats", site.secured(), site.placed()));
        Div words = new Div(Links.page("internships/sites/" + site.siteId(), site.siteName()), numbers);
        words.addClassName("ip-words");
        ListItem line = new ListItem(words, SeatPicture.small(seats, scale));
        site.uncoveredFrom().ifPresent(day -> line.add(new Pill(Tone.BAD, Say.ui("board.noAgreement", Say.date(day)))));
        return line;
    }

    // --- seats that are not sure -------------------------------------------------------------------------------------

    private Panel toSettle(Term term, List<Opportunity> opportunities, Map<UUID, SeatRequest> open) {
        Panel panel = new Panel(Say.ui("board.toSettle")).summary(Say.ui("board.toSettleSummary"));
        List<Opportunity> unsure = opportunities.stream()
                .filter(one -> one.state() == State.REQUESTED || one.state() == State.OFFERED)
                .toList();
        panel.setVisible(!unsure.isEmpty());
        Map<UUID, String> sites = tools.siteNames();
        OpportunityActions actions = new OpportunityActions(tools, this::draw);
        Lines lines = new Lines();
        panel.content().add(new LongList<>(lines, unsure, one -> {
            Optional<SeatRequest> asked = Optional.ofNullable(open.get(one.id()));
            List<Component> marks = new ArrayList<>();
            marks.add(new Span(Say.ui("term.places", one.capacity())));
            marks.add(SitePage.state(one.state()));
            lines.line(
                    Links.page("internships/terms/" + term.id() + "?state=" + one.state(), one.title()),
                    List.of(
                            sites.getOrDefault(one.siteId(), ""),
                            asked.map(request -> Say.ui(
                                            "request.asked",
                                            request.contactName(),
                                            Formats.dateTime(request.askedAt(), Words.locale())))
                                    .orElse("")),
                    marks,
                    actions.of(one, asked).toArray(Component[]::new));
        }));
        return panel;
    }
}
