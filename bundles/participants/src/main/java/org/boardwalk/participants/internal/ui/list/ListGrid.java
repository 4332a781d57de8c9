package org.boardwalk.participants.internal.ui.list;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.boardwalk.participants.api.ParticipantSort;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.internal.ui.Fields;
import org.boardwalk.participants.internal.ui.Labels;
import org.boardwalk.participants.internal.ui.Routes;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Grids;
import org.jspecify.annotations.Nullable;

/** One line per person, read as one scrolls; one column of cards on a phone. */
final class ListGrid extends Grid<ParticipantSummary> {
    private static final int PAGE = 50;
    private static final String CARD = "card";
    private static final String PLANNER = "planner";

    private final Labels labels;
    private final boolean planners;
    private final CallbackDataProvider<ParticipantSummary, Void> rows;
    private ListState state;
    private long total;
    private @Nullable ParticipantSummary focused;

    /** @param planners whether the people may be on several caseloads: whose, is said then */
    ListGrid(
            Participants participants,
            Labels labels,
            boolean planners,
            ListState start,
            Consumer<ParticipantSort> sorted) {
        super(PAGE);
        this.labels = labels;
        this.planners = planners;
        this.state = start;
        rows = new CallbackDataProvider<>(
                query -> participants.page(state.query(), state.sort(), query.getOffset(), query.getLimit()).stream(),
                query -> {
                    // The page has counted already; the paging hints must be read all the same.
                    query.getOffset();
                    query.getLimit();
                    return Math.toIntExact(total);
                },
                ParticipantSummary::id);
        addClassName("pp-list");
        Grids.named(this);
        setAriaLabel(Say.say("list.title"));
        addColumns(new ListCells(labels, Fields.today()));
        setItems(rows);
        narrow(false);
        addSortListener(event -> {
            if (event.isFromClient()) {
                sorted.accept(sortOf(event.getSortOrder()));
            }
        });
        openRows();
    }

    /** @param count how many match, so that it is counted once */
    void show(ListState value, long count) {
        state = value;
        total = count;
        deselectAll();
        sort(orderOf(value.sort()));
        rows.refreshAll();
    }

    void narrow(boolean narrow) {
        getColumns()
                .forEach(column -> column.setVisible(
                        CARD.equals(column.getKey()) == narrow && (planners || !PLANNER.equals(column.getKey()))));
    }

    private void addColumns(ListCells cells) {
        addColumn(cells.card()).setKey(CARD).setHeader(Say.say("list.title"));
        addColumn(cells.name())
                .setKey("NAME")
                .setHeader(Say.say("list.name"))
                .setFlexGrow(1)
                .setWidth("11rem");
        addColumn(cells.status())
                .setKey("STATUS")
                .setHeader(Say.say("list.status"))
                .setWidth("10.5rem")
                .setFlexGrow(0);
        addColumn(person -> labels.term(Vocabulary.PROGRAMME, person.programme()))
                .setKey("PROGRAMME")
                .setHeader(Say.say("list.programme"))
                .setTooltipGenerator(person -> labels.term(Vocabulary.PROGRAMME, person.programme()))
                .setWidth("12rem")
                .setFlexGrow(6);
        addColumn(person ->
                        person.plannerId().isEmpty() ? Say.say("list.nobodyYet") : labels.planner(person.plannerId()))
                .setKey(PLANNER)
                .setHeader(Say.say("list.planner"))
                .setWidth("9rem")
                .setFlexGrow(1);
        addColumn(cells.lastService())
                .setKey("LAST_SERVICE")
                .setHeader(Say.say("list.lastService"))
                .setWidth("15rem")
                .setFlexGrow(0);
        addColumn(ParticipantSummary::externalId)
                .setKey("EXTERNAL_ID")
                .setHeader(Say.say("list.number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        for (ParticipantSort.Field field : ParticipantSort.Field.values()) {
            Optional.ofNullable(getColumnByKey(field.name())).ifPresent(column -> column.setSortProperty(field.name()));
        }
    }

    /** A click anywhere in a row, or Enter on a cell, opens the person; the link in it does so by itself. */
    private void openRows() {
        addItemClickListener(click -> open(click.getItem()));
        addCellFocusListener(focus -> focused = focus.getItem().orElse(null));
        getElement()
                .addEventListener(
                        "keydown", event -> Optional.ofNullable(focused).ifPresent(ListGrid::open))
                .setFilter("event.key === 'Enter' && event.composedPath()"
                        + ".every(part => !['a', 'vaadin-checkbox', 'vaadin-grid-sorter'].includes(part.localName))");
    }

    private static void open(ParticipantSummary person) {
        UI.getCurrent().navigate(Routes.person(person.id()));
    }

    private static ParticipantSort sortOf(List<GridSortOrder<ParticipantSummary>> order) {
        if (order.isEmpty()) {
            return ParticipantSort.BY_NAME;
        }
        GridSortOrder<ParticipantSummary> first = order.getFirst();
        return new ParticipantSort(
                ParticipantSort.Field.valueOf(first.getSorted().getKey()),
                first.getDirection() == SortDirection.DESCENDING);
    }

    private List<GridSortOrder<ParticipantSummary>> orderOf(ParticipantSort sort) {
        return Optional.ofNullable(getColumnByKey(sort.field().name())).stream()
                .map(column -> new GridSortOrder<>(
                        column, sort.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING))
                .toList();
    }
}
