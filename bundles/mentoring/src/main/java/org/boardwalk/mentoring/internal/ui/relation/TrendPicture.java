package org.boardwalk.mentoring.internal.ui.relation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.health.ProgrammeMonth;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Words;

/** Meetings held and missed, month by month, as columns; the figures behind them stand in a table for everybody. */
final class TrendPicture extends Div {
    private static final int YEAR = 12;
    private static final int QUARTER = 3;

    private final List<ProgrammeMonth> months;
    private final int most;

    TrendPicture(List<ProgrammeMonth> months) {
        this.months = months;
        most = Math.max(
                1,
                months.stream()
                        .mapToInt(month -> month.held() + month.missed())
                        .max()
                        .orElse(1));
        addClassName("mt-trend");
        add(legend(), columns(), table());
    }

    private static Div legend() {
        Span held = new Span(Say.ui("health.held"));
        held.addClassName("mt-legend-held");
        Span missed = new Span(Say.ui("health.missed"));
        missed.addClassName("mt-legend-missed");
        Div legend = new Div(held, missed);
        legend.addClassName("mt-legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        return legend;
    }

    private Div columns() {
        Div columns = new Div();
        columns.addClassName("mt-columns");
        columns.getElement().setAttribute("aria-hidden", "true");
        months.forEach(month -> columns.add(column(month)));
        return columns;
    }

    private Div column(ProgrammeMonth month) {
        Div held = part("mt-held", month.held());
        Div missed = part("mt-missed", month.missed());
        Div stack = new Div(missed, held);
        stack.addClassName("mt-bars");
        boolean named = months.size() <= YEAR || month.month().getMonthValue() % QUARTER == 1;
        Span name =
                new Span(named ? Formats.month(month.month(), Words.locale()).substring(0, 3) : "\u00a0");
        name.addClassName("mt-column-name");
        Div column = new Div(stack, name);
        column.addClassName("mt-column");
        return column;
    }

    private Div part(String name, int count) {
        Div part = new Div();
        part.addClassName(name);
        part.getStyle().set("block-size", String.format(Locale.ROOT, "%.2f%%", 100.0 * count / most));
        return part;
    }

    private Div table() {
        NativeTable table = new NativeTable();
        table.addClassName("mt-figures");
        NativeTableRow head = new NativeTableRow();
        Stream.of("month", "active", "began", "endedWell", "endedOtherwise", "held", "missed", "minutes", "mark")
                .forEach(name -> {
                    NativeTableHeaderCell cell = new NativeTableHeaderCell(Say.ui("health." + name));
                    cell.getElement().setAttribute("scope", "col");
                    head.add(cell);
                });
        table.getHead().add(head);
        months.reversed().forEach(month -> table.getBody().add(row(month)));
        Div scroll = new Div(table);
        scroll.addClassName("mt-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", Say.ui("health.trend"));
        return scroll;
    }

    private static NativeTableRow row(ProgrammeMonth month) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(Formats.month(month.month(), Words.locale()));
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.add(name);
        Stream.of(
                        month.active(),
                        month.began(),
                        month.endedWell(),
                        month.endedOtherwise(),
                        month.held(),
                        month.missed(),
                        month.minutes())
                .forEach(number -> row.add(new NativeTableCell(Formats.number(number, Words.locale()))));
        row.add(new NativeTableCell(
                month.mark().map(mark -> Say.ui("health.markOf", mark)).orElse("–")));
        return row;
    }
}
