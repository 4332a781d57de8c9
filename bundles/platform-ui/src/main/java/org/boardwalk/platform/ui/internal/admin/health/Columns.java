package org.boardwalk.platform.ui.internal.admin.health;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Sizes over time as columns, the latest at the end; the same in words for who does not see them. */
public final class Columns extends Div {
    private static final long serialVersionUID = 1L;

    /**
     * @param title what the columns are
     * @param columns the oldest first
     */
    public Columns(String title, List<Column> columns) {
        addClassName("bw-bars");
        getElement().setAttribute("role", "img");
        getElement()
                .setAttribute(
                        "aria-label",
                        columns.stream().map(Column::words).collect(Collectors.joining("; ", title + ": ", "")));
        double most = columns.stream().mapToDouble(Column::size).max().orElse(1);
        columns.forEach(column -> add(bar(column, most)));
    }

    private static Div bar(Column column, double most) {
        Div bar = new Div();
        bar.addClassName("bw-bar");
        if (column.bad()) {
            bar.addClassName("bw-bar-bad");
        }
        bar.setTitle(column.words());
        double percent = most <= 0 ? 0 : 100 * column.size() / most;
        bar.getStyle().set("block-size", String.format(Locale.ROOT, "%.1f%%", percent));
        return bar;
    }

    /**
     * @param size at least 0, of any unit
     * @param bad drawn with stripes
     */
    public record Column(double size, boolean bad, String words) {}
}
