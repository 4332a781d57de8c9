package org.boardwalk.mentoring.internal.ui.match;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.boardwalk.mentoring.api.match.MatchRun;
import org.boardwalk.mentoring.api.match.MatchRun.Assignment;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.FilterBar;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Narrow;
import org.boardwalk.platform.ui.api.kit.Panel;

/** Who got whom: those without a mentor first, then the pairs that fit least. Each has a button that says why. */
final class PairsPanel extends Composite<Panel> {
    /** The text shown is {@code mentoring.run.outcome.<NAME>}. */
    enum Outcome {
        UNPAIRED,
        PAIRED,
        PINNED;

        boolean is(Assignment one) {
            return switch (this) {
                case UNPAIRED -> one.mentorId().isEmpty();
                case PAIRED -> one.mentorId().isPresent();
                case PINNED -> one.pinned();
            };
        }
    }

    /** Up to so many are shown without a scroll bar of their own. */
    private static final int FEW = 15;

    private static final String NAME = "<a class=\"bw-link\" href=\"participants/${item.id}\">${item.name}</a>";
    private static final String MENTOR =
            "<span class=\"mm-mentor\">${item.mentor}</span> <span class=\"mt-quiet\">${item.note}</span>";
    private static final String BAR = "<span class=\"mm-bar\" ?hidden=${!item.points}><span class=\"mm-fill\""
            + " style=\"inline-size: ${item.part}\"></span></span><span class=\"mt-quiet\">${item.points}</span>";
    private static final String WHY =
            "<button class=\"mm-why\" @click=\"${why}\" aria-label=\"${item.label}\">" + "${item.verb}</button>";

    private final MatchTools tools;
    private final MatchRun run;
    private final Names names;
    private final TextField search = new TextField(Tell.run("pairs.search"));
    private final Select<Outcome> outcome = new Select<>();
    private final FilterBar filter = new FilterBar(search, outcome);
    private final Grid<Assignment> grid = new Grid<>();
    private final Div place = new Div();
    private boolean narrow;

    PairsPanel(MatchTools tools, MatchRun run, Names names) {
        this.tools = tools;
        this.run = run;
        this.names = names;
        search.setPrefixComponent(Icons.decorative("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> draw());
        outcome.setLabel(Tell.run("pairs.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setEmptySelectionAllowed(true);
        outcome.setEmptySelectionCaption(Tell.run("outcome.all"));
        outcome.setItemLabelGenerator(one -> one == null ? Tell.run("outcome.all") : Tell.run("outcome." + one));
        outcome.addValueChangeListener(change -> draw());
        grid.setAriaLabel(Tell.run("pairs.title"));
        columns();
        draw();
    }

    @Override
    protected Panel initContent() {
        return new Panel(Tell.run("pairs.title"), filter, place).summary(Tell.run("pairs.summary"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Narrow.watch(this, event.getUI(), small -> {
            if (small != narrow) {
                narrow = small;
                columns();
            }
        });
    }

    /** On a small screen everything stands below the name. */
    private void columns() {
        grid.removeAllColumns();
        String first =
                narrow ? "<div class=\"mt-words\">" + NAME + "<span>" + MENTOR + "</span>" + BAR + "</div>" : NAME;
        grid.addColumn(renderer(first)).setHeader(Tell.run("pairs.mentee")).setFlexGrow(2);
        if (!narrow) {
            grid.addColumn(renderer(MENTOR)).setHeader(Tell.run("pairs.mentor")).setFlexGrow(2);
            grid.addColumn(renderer("<span class=\"mm-cell\">" + BAR + "</span>"))
                    .setHeader(Tell.run("pairs.fit"))
                    .setFlexGrow(2);
        }
        grid.addColumn(renderer(WHY)
                        .withFunction("why", one -> new WhyDialog(tools, run, names, one.participantId()).open()))
                .setHeader(Tell.run("pairs.reason"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private LitRenderer<Assignment> renderer(String template) {
        return LitRenderer.<Assignment>of(template)
                .withProperty("id", one -> one.participantId().toString())
                .withProperty("name", one -> names.mentee(one.participantId()))
                .withProperty("mentor", one -> names.mentor(one.mentorId()))
                .withProperty("note", one -> one.pinned() ? Tell.run("pairs.pinned") : "")
                .withProperty("part", this::part)
                .withProperty("points", this::points)
                .withProperty("verb", one -> Tell.run("pairs.why"))
                .withProperty("label", one -> Tell.run("pairs.whyOf", names.mentee(one.participantId())));
    }

    private String part(Assignment one) {
        return ScoreView.percent(one.points().orElse(BigDecimal.ZERO), BigDecimal.valueOf(Math.max(1, run.best())));
    }

    private String points(Assignment one) {
        return one.points()
                .map(points -> Tell.run("pairs.points", Tell.points(points), run.best()))
                .orElse("");
    }

    private void draw() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<Assignment> shown = run.assignments().stream()
                .filter(one -> outcome.isEmpty() || outcome.getValue().is(one))
                .filter(one -> (names.mentee(one.participantId()) + " " + names.mentor(one.mentorId()))
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .sorted(Comparator.comparing((Assignment one) -> one.mentorId().isPresent())
                        .thenComparing(one -> one.points().orElse(BigDecimal.ZERO))
                        .thenComparing(one -> names.mentee(one.participantId()), String.CASE_INSENSITIVE_ORDER))
                .toList();
        filter.result(Tell.run("pairs.count", shown.size(), run.assignments().size()));
        place.removeAll();
        if (shown.isEmpty()) {
            place.add(new EmptyState("search", Tell.run("pairs.noMatch")));
            return;
        }
        grid.setItems(shown);
        grid.setAllRowsVisible(shown.size() <= FEW);
        place.add(grid);
    }
}
