package org.boardwalk.internships.internal.ui.preference;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.preference.Preferences.Recorded;
import org.boardwalk.internships.api.preference.Ranking;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.FilterBar;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Grids;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Narrow;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Words;

/** The people of a term one may see: who said something and who did not, and a way to enter it for them. */
final class PeoplePanel extends Composite<Panel> {
    private static final int FEW = 12;
    private static final String NAME = "<a class='bw-link' href='${item.route}'>${item.name}</a>";
    /** A person on a phone: nothing is cut off, as there is one column. */
    private static final String CARD = "<div class='ip-words'>" + NAME
            + "<span class='ip-quiet'>${item.what}</span><span class='ip-quiet'>${item.line}</span></div>";

    /** The text shown is {@code internships.pref.who.<NAME>}. */
    enum Who {
        ALL,
        SILENT,
        RECORDED
    }

    private record Line(ParticipantSummary person, String name, Optional<Recorded> recorded) {}

    private final List<Line> lines;
    private final TextField search = new TextField(Say.ui("member.search"));
    private final Select<Who> who = new Select<>();
    private final FilterBar filter = new FilterBar(search, who);
    private final Grid<Line> grid = Grids.named(new Grid<>());
    private final Div place = new Div();

    PeoplePanel(PreferenceTools tools, Term term, List<UUID> members, Map<UUID, Recorded> recorded) {
        lines = tools.people(members).values().stream()
                .map(person -> new Line(person, person.displayName(), Optional.ofNullable(recorded.get(person.id()))))
                .sorted(Comparator.comparing(Line::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        search.setPrefixComponent(Icons.decorative("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> draw());
        who.setLabel(Say.of("pref.who"));
        who.setItems(Who.values());
        who.setItemLabelGenerator(one -> Say.of("pref.who." + one));
        who.setValue(Who.ALL);
        who.addValueChangeListener(change -> draw());
        columns(term);
        draw();
    }

    @Override
    protected Panel initContent() {
        return new Panel(Say.of("pref.people"), filter, place).summary(Say.of("pref.peopleSummary"));
    }

    private void columns(Term term) {
        grid.setAriaLabel(Say.of("pref.people"));
        grid.addColumn(LitRenderer.<Line>of(CARD)
                        .withProperty(
                                "route",
                                line -> PersonPreferencesPage.route(
                                        term, line.person().id()))
                        .withProperty("name", Line::name)
                        .withProperty("what", PeoplePanel::what)
                        .withProperty("line", PeoplePanel::recorded))
                .setKey("card")
                .setHeader(Say.ui("member.name"));
        grid.addColumn(LitRenderer.<Line>of(NAME)
                        .withProperty(
                                "route",
                                line -> PersonPreferencesPage.route(
                                        term, line.person().id()))
                        .withProperty("name", Line::name))
                .setHeader(Say.ui("member.name"))
                .setComparator(Comparator.comparing(Line::name, String.CASE_INSENSITIVE_ORDER))
                .setFlexGrow(2);
        grid.addColumn(PeoplePanel::what)
                .setHeader(Say.of("pref.column.what"))
                .setComparator(Comparator.comparing(line ->
                        line.recorded().map(one -> one.ranking().tiers().size()).orElse(-1)))
                .setFlexGrow(2);
        grid.addColumn(line -> line.recorded()
                        .map(one -> Formats.dateTime(one.at(), Words.locale()))
                        .orElse(""))
                .setHeader(Say.of("pref.column.at"))
                .setComparator(Comparator.comparing(
                        line -> line.recorded().map(Recorded::at).orElse(Instant.EPOCH)))
                .setAutoWidth(true);
        grid.addColumn(line -> line.recorded().map(Recorded::by).orElse(""))
                .setHeader(Say.of("pref.column.by"))
                .setComparator(Comparator.comparing(
                        line -> line.recorded().map(Recorded::by).orElse("")))
                .setFlexGrow(1);
        narrow(false);
    }

    private void narrow(boolean narrow) {
        grid.getColumns().forEach(column -> column.setVisible("card".equals(column.getKey()) == narrow));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Narrow.watch(this, event.getUI(), this::narrow);
    }

    private static String recorded(Line line) {
        return line.recorded()
                .map(one -> Say.of("pref.receipt.line", Formats.dateTime(one.at(), Words.locale()), one.by()))
                .orElse("");
    }

    private static String what(Line line) {
        return line.recorded().map(Recorded::ranking).map(PeoplePanel::what).orElseGet(() -> Say.of("pref.silent"));
    }

    private static String what(Ranking ranking) {
        int ranked = ranking.tiers().stream().mapToInt(List::size).sum();
        String words = Say.of("pref.what", ranked, ranking.refused().size());
        return ranking.openToOthers() ? words : words + ", " + Say.of("pref.whatNoOthers");
    }

    private void draw() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<Line> shown = lines.stream()
                .filter(line -> switch (who.getValue()) {
                    case ALL -> true;
                    case SILENT -> line.recorded().isEmpty();
                    case RECORDED -> line.recorded().isPresent();
                })
                .filter(line -> wanted.isEmpty()
                        || (line.name() + " " + line.person().externalId())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                .toList();
        filter.result(Say.ui("member.count", shown.size()));
        place.removeAll();
        if (shown.isEmpty()) {
            place.add(
                    lines.isEmpty()
                            ? new EmptyState("users", Say.ui("member.none")).detail(Say.ui("member.noneDetail"))
                            : new EmptyState("search", Say.ui("member.noMatch")));
            return;
        }
        grid.setItems(shown);
        grid.setAllRowsVisible(shown.size() <= FEW);
        place.add(grid);
    }
}
