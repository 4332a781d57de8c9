package org.boardwalk.internships.internal.ui.term;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.Opportunity.State;
import org.boardwalk.internships.api.term.SeatRequests.SeatRequest;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.internal.ui.site.Lines;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.internships.internal.ui.site.SitePage;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.FilterBar;
import org.boardwalk.platform.ui.api.kit.Grids;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Narrow;
import org.boardwalk.platform.ui.api.kit.Panel;

/** The opportunities of a term: to sort, to narrow, and to open one. */
final class OpportunityPanel extends Composite<Panel> {
    /** Up to so many are shown without a scroll bar of their own. */
    private static final int FEW = 15;

    private final TermTools tools;
    private final Term term;
    private final TextField search = new TextField(Say.ui("opportunity.search"));
    private final Select<State> state = new Select<>();
    private final FilterBar filter = new FilterBar(search, state);
    private final Grid<Opportunity> grid = Grids.named(new Grid<>());
    private final Div place = new Div();
    private final Map<UUID, String> sites;
    private Map<UUID, SeatRequest> open = Map.of();

    OpportunityPanel(TermTools tools, Term term, Optional<State> wanted) {
        this.tools = tools;
        this.term = term;
        sites = tools.siteNames();
        search.setPrefixComponent(Icons.decorative("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> draw());
        state.setLabel(Say.ui("opportunity.state"));
        state.setItems(State.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(Say.ui("opportunity.anyState"));
        state.setItemLabelGenerator(one -> one == null ? Say.ui("opportunity.anyState") : Say.of("opportunity." + one));
        wanted.ifPresent(state::setValue);
        state.addValueChangeListener(change -> draw());
        columns();
        draw();
    }

    @Override
    protected Panel initContent() {
        Panel panel = new Panel(Say.ui("opportunity.panel"), filter, place);
        if (tools.mayPlan()) {
            panel.actions(Lines.primary(Say.ui("opportunity.new"), this::add));
        }
        return panel;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Narrow.watch(this, event.getUI(), this::narrow);
    }

    private void narrow(boolean narrow) {
        grid.getColumns().forEach(column -> column.setVisible("card".equals(column.getKey()) == narrow));
    }

    private void add() {
        new OpportunityDialog(tools, term, Optional.empty(), this::draw).open();
    }

    private void columns() {
        grid.setAriaLabel(Say.ui("opportunity.panel"));
        grid.addComponentColumn(this::card).setKey("card").setHeader(Say.ui("opportunity.panel"));
        grid.addComponentColumn(this::title)
                .setHeader(Say.ui("opportunity.title"))
                .setComparator(Comparator.comparing(Opportunity::title, String.CASE_INSENSITIVE_ORDER))
                .setFlexGrow(3);
        grid.addColumn(this::site)
                .setHeader(Say.ui("opportunity.site"))
                .setComparator(Comparator.comparing(this::site, String.CASE_INSENSITIVE_ORDER))
                .setFlexGrow(3);
        grid.addComponentColumn(one -> SitePage.state(one.state()))
                .setHeader(Say.ui("opportunity.state"))
                .setComparator(Opportunity::state)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(one -> Say.ui("term.seats", one.taken(), one.capacity()))
                .setHeader(Say.ui("opportunity.seats"))
                .setComparator(Comparator.comparingInt(Opportunity::capacity))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(one -> Say.span(one.begins(), one.ends()))
                .setHeader(Say.ui("term.dates"))
                .setComparator(Comparator.comparing(Opportunity::begins).thenComparing(Opportunity::ends))
                .setAutoWidth(true)
                .setFlexGrow(0);
        narrow(false);
    }

    private Button title(Opportunity one) {
        Button title = new Button(one.title(), click -> view(one));
        title.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        title.addClassName("bw-row-link");
        return title;
    }

    private Div card(Opportunity one) {
        Div marks = new Div(SitePage.state(one.state()), new Span(Say.ui("term.seats", one.taken(), one.capacity())));
        marks.addClassName("ip-marks");
        Div card = new Div(title(one), Say.quiet(site(one)), marks);
        card.addClassName("ip-words");
        return card;
    }

    private String site(Opportunity one) {
        return sites.getOrDefault(one.siteId(), "");
    }

    private void view(Opportunity one) {
        new OpportunityView(tools, term, one, Optional.ofNullable(open.get(one.id())), this::draw).open();
    }

    private void draw() {
        List<Opportunity> all = tools.terms().opportunities(term.id());
        open = tools.requests().open(term.id());
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<Opportunity> shown = all.stream()
                .filter(one -> state.isEmpty() || one.state() == state.getValue())
                .filter(one -> wanted.isEmpty()
                        || (one.title() + " " + site(one))
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                .toList();
        filter.result(Say.ui("opportunity.count", shown.size()));
        place.removeAll();
        if (shown.isEmpty()) {
            place.add(
                    all.isEmpty()
                            ? new EmptyState("office", Say.ui("opportunity.none"))
                                    .detail(Say.ui("opportunity.noneDetail"))
                            : new EmptyState("search", Say.ui("opportunity.noMatch")));
            return;
        }
        grid.setItems(shown);
        grid.setAllRowsVisible(shown.size() <= FEW);
        place.add(grid);
    }
}
