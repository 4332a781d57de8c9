package org.boardwalk.internships.internal.ui.match;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.boardwalk.internships.api.match.MatchRun;
import org.boardwalk.internships.api.match.MatchRun.Assignment;
import org.boardwalk.internships.internal.ui.match.Choices.Kind;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.FilterBar;
import org.boardwalk.platform.ui.api.kit.Grids;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Narrow;
import org.boardwalk.platform.ui.api.kit.Panel;

/** Who got what: those without a seat first. Each has a button that says why. */
final class PeoplePanel extends Composite<Panel> {
    /** Up to so many are shown without a scroll bar of their own. */
    private static final int FEW = 15;

    private static final String NAME = "<a class=\"bw-link\" href=\"participants/${item.id}\">${item.name}</a>";
    private static final String OUTCOME =
            "<span class=\"mt-outcome\">${item.place}</span> <span class=\"ip-quiet\">${item.choice}</span>";
    private static final String WHY =
            "<button class=\"ip-cell bw-tone-info\" @click=\"${why}\" aria-label=\"${item.label}\">${item.verb}</button>";

    private final MatchTools tools;
    private final MatchRun run;
    private final Names names;
    private final TextField search = new TextField(Say.run("people.search"));
    private final ComboBox<Kind> kind = new ComboBox<>(Say.run("people.kind"));
    private final FilterBar filter = new FilterBar(search, kind);
    private final Grid<Assignment> grid = Grids.named(new Grid<>());
    private final Div place = new Div();
    private boolean narrow;

    PeoplePanel(MatchTools tools, MatchRun run, Names names) {
        this.tools = tools;
        this.run = run;
        this.names = names;
        search.setPrefixComponent(Icons.decorative("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> draw());
        kind.setItems(Choices.counts(run).keySet());
        kind.setItemLabelGenerator(Kind::words);
        kind.setClearButtonVisible(true);
        kind.addValueChangeListener(change -> draw());
        grid.setAriaLabel(Say.run("people.title"));
        columns(false);
        draw();
    }

    /** Shows only those who got this, on the page of a component. */
    static void show(Component of, Kind wanted) {
        of.getParent()
                .flatMap(page -> page.getChildren()
                        .filter(PeoplePanel.class::isInstance)
                        .map(PeoplePanel.class::cast)
                        .findFirst())
                .ifPresent(panel -> {
                    panel.kind.setValue(wanted);
                    panel.scrollIntoView();
                });
    }

    @Override
    protected Panel initContent() {
        return new Panel(Say.run("people.title"), filter, place).summary(Say.run("people.summary"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Narrow.watch(this, event.getUI(), small -> {
            if (small != narrow) {
                narrow = small;
                columns(small);
            }
        });
    }

    /** @param small the outcome stands below the name */
    private void columns(boolean small) {
        grid.removeAllColumns();
        grid.addColumn(small ? outcome(name("<div class=\"ip-words\">" + NAME + OUTCOME + "</div>")) : name(NAME))
                .setHeader(Say.run("people.name"))
                .setFlexGrow(2);
        if (!small) {
            grid.addColumn(outcome(LitRenderer.of(OUTCOME)))
                    .setHeader(Say.run("people.outcome"))
                    .setFlexGrow(3);
        }
        String verb = Say.run("people.whyVerb");
        grid.addColumn(LitRenderer.<Assignment>of(WHY)
                        .withProperty("verb", one -> verb)
                        .withProperty("label", one -> Say.run("people.whyOf", names.person(one.participantId())))
                        .withFunction("why", this::why))
                .setHeader(Say.run("people.why"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private LitRenderer<Assignment> name(String template) {
        return LitRenderer.<Assignment>of(template)
                .withProperty("id", one -> one.participantId().toString())
                .withProperty("name", one -> names.person(one.participantId()));
    }

    private LitRenderer<Assignment> outcome(LitRenderer<Assignment> shown) {
        return shown.withProperty("place", one -> names.outcome(one.opportunityId()))
                .withProperty("choice", this::choice);
    }

    private String choice(Assignment one) {
        String words = one.opportunityId().isEmpty()
                ? ""
                : one.choice()
                        .map(number -> Say.run("people.choice", number))
                        .orElseGet(() -> Say.run("people.unranked"));
        return one.pinned() ? words + " " + Say.run("people.pinned") : words;
    }

    private void why(Assignment one) {
        WhyView.dialog(tools.matches().why(run.id(), one.participantId()), names)
                .open();
    }

    private void draw() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<Assignment> shown = run.assignments().stream()
                .filter(one -> kind.isEmpty() || Kind.of(one) == kind.getValue())
                .filter(one -> (names.person(one.participantId()) + " " + names.outcome(one.opportunityId()))
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .sorted(Comparator.comparing(
                                (Assignment one) -> one.opportunityId().isPresent())
                        .thenComparing(one -> names.person(one.participantId()), String.CASE_INSENSITIVE_ORDER))
                .toList();
        filter.result(Say.run("people.count", shown.size(), run.assignments().size()));
        place.removeAll();
        if (shown.isEmpty()) {
            place.add(new EmptyState("search", Say.run("people.noMatch")));
            return;
        }
        grid.setItems(shown);
        grid.setAllRowsVisible(shown.size() <= FEW);
        place.add(grid);
    }
}
