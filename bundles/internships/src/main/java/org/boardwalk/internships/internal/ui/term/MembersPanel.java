package org.boardwalk.internships.internal.ui.term;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.internal.ui.site.Lines;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.FilterBar;
import org.boardwalk.platform.ui.api.kit.Grids;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Panel;

/** Who needs a placement in the term. */
final class MembersPanel extends Composite<Panel> {
    /** Up to so many are shown without a scroll bar of their own. */
    private static final int FEW = 15;

    private static final String NAME =
            "<a class=\"bw-link\" href=\"participants/${item.id}\">${item.name}</a> <span class=\"ip-quiet\">${item.number}</span>";
    private static final String REMOVE =
            "<button class=\"ip-cell\" @click=\"${remove}\" aria-label=\"${item.label}\">${item.verb}</button>";

    private final TermTools tools;
    private final Term term;
    private final TextField search = new TextField(Say.ui("member.search"));
    private final FilterBar filter = new FilterBar(search);
    private final Grid<ParticipantSummary> grid = Grids.named(new Grid<>());
    private final Div place = new Div();

    MembersPanel(TermTools tools, Term term) {
        this.tools = tools;
        this.term = term;
        search.setPrefixComponent(Icons.decorative("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> draw());
        columns();
        draw();
    }

    @Override
    protected Panel initContent() {
        Panel panel = new Panel(Say.ui("member.title"), filter, place).summary(Say.ui("member.summary"));
        if (tools.mayPlan()) {
            panel.actions(
                    Lines.primary(Say.ui("member.add"), () -> new AddMembersDialog(tools, term, this::draw).open()));
        }
        return panel;
    }

    private void columns() {
        grid.setAriaLabel(Say.ui("member.title"));
        grid.addColumn(LitRenderer.<ParticipantSummary>of(NAME)
                        .withProperty("id", person -> person.id().toString())
                        .withProperty("name", ParticipantSummary::displayName)
                        .withProperty("number", ParticipantSummary::externalId))
                .setHeader(Say.ui("member.name"))
                .setComparator(Comparator.comparing(ParticipantSummary::displayName, String.CASE_INSENSITIVE_ORDER))
                .setFlexGrow(3);
        if (tools.mayPlan()) {
            grid.addColumn(LitRenderer.<ParticipantSummary>of(REMOVE)
                            .withProperty("verb", person -> Say.ui("member.remove"))
                            .withProperty(
                                    "label", person -> Say.ui("of", Say.ui("member.remove"), person.displayName()))
                            .withFunction("remove", this::remove))
                    .setHeader(Say.ui("member.actions"))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
    }

    private void remove(ParticipantSummary person) {
        if (Notices.tryTo(() -> tools.terms().removeMember(term.id(), person.id()))) {
            draw();
            Notices.undo(Say.ui("member.removed", person.displayName()), () -> {
                tools.terms().addMembers(term.id(), List.of(person.id()));
                draw();
            });
        }
    }

    private void draw() {
        List<UUID> ids = tools.terms().members(term.id());
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<ParticipantSummary> shown = tools.participants().summaries(ids).values().stream()
                .filter(person -> wanted.isEmpty()
                        || (person.displayName() + " " + person.externalId())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                .sorted(Comparator.comparing(ParticipantSummary::displayName, String.CASE_INSENSITIVE_ORDER))
                .toList();
        int all = tools.terms().find(term.id()).map(Term::needed).orElse(0);
        filter.result(
                all > ids.size()
                        ? Say.ui("member.countSome", shown.size(), all)
                        : Say.ui("member.count", shown.size()));
        place.removeAll();
        if (shown.isEmpty()) {
            place.add(
                    ids.isEmpty()
                            ? new EmptyState("users", Say.ui("member.none")).detail(Say.ui("member.noneDetail"))
                            : new EmptyState("search", Say.ui("member.noMatch")));
            return;
        }
        grid.setItems(shown);
        grid.setAllRowsVisible(shown.size() <= FEW);
        place.add(grid);
    }
}
