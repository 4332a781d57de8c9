package org.boardwalk.platform.ui.api.files;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.boardwalk.platform.tables.api.TableFormat;
import org.boardwalk.platform.tables.api.TableFormat.DateOrder;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Grids;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Words;

/** Shows how the file was understood, with its first rows; another format reads it again at once. */
final class FormatStep extends AssistantStep {
    private static final List<String> CHARSETS = List.of("UTF-8", "windows-1252", "ISO-8859-1", "UTF-16LE", "UTF-16BE");
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    private static final int ROWS = 6;

    private final FileDraft<?> draft;
    private final Consumer<TableFormat> readAgain;

    FormatStep(FileDraft<?> draft, Consumer<TableFormat> readAgain) {
        this.draft = draft;
        this.readAgain = readAgain;
    }

    @Override
    protected void enter() {
        removeAll();
        FileDraft.Recognised<?> analysis = draft.recognised();
        Panel panel = new Panel(Words.text("platform.kit.import.format.title"), choices(), preview(analysis))
                .summary(Words.text(
                        "platform.kit.import.format.text",
                        draft.file().name(),
                        Formats.number(analysis.rows(), Words.locale()),
                        analysis.header().size()));
        add(panel);
    }

    @Override
    protected boolean isDone() {
        return true;
    }

    private Div choices() {
        Div row = new Div(charset(), delimiter(), dates());
        row.addClassName("bw-choices");
        return row;
    }

    private Select<String> charset() {
        String now = draft.format().charset();
        List<String> offered = new ArrayList<>(CHARSETS);
        if (!offered.contains(now)) {
            offered.addFirst(now);
        }
        Select<String> select = select("import.format.charset", offered, now);
        select.addValueChangeListener(change -> readAgain.accept(new TableFormat(
                change.getValue(), draft.format().delimiter(), draft.format().dates())));
        return select;
    }

    private Select<Character> delimiter() {
        Select<Character> select =
                select("import.format.delimiter", DELIMITERS, draft.format().delimiter());
        select.setItemLabelGenerator(FormatStep::delimiterName);
        select.addValueChangeListener(change -> readAgain.accept(new TableFormat(
                draft.format().charset(), change.getValue(), draft.format().dates())));
        return select;
    }

    private Select<DateOrder> dates() {
        Select<DateOrder> select = select(
                "import.format.dates",
                List.of(DateOrder.values()),
                draft.format().dates());
        select.setItemLabelGenerator(order -> Words.text("platform.kit.import.format.dates." + order.name()));
        select.addValueChangeListener(change -> readAgain.accept(
                new TableFormat(draft.format().charset(), draft.format().delimiter(), change.getValue())));
        return select;
    }

    private static String delimiterName(char delimiter) {
        return switch (delimiter) {
            case ',' -> Words.text("platform.kit.import.format.comma");
            case ';' -> Words.text("platform.kit.import.format.semicolon");
            case '\t' -> Words.text("platform.kit.import.format.tab");
            default -> Words.text("platform.kit.import.format.bar");
        };
    }

    private static <T> Select<T> select(String label, List<T> items, T now) {
        Select<T> select = new Select<>();
        select.setLabel(Words.text("platform.kit." + label));
        select.setItems(items);
        select.setValue(now);
        return select;
    }

    private static Grid<List<String>> preview(FileDraft.Recognised<?> analysis) {
        Grid<List<String>> grid = Grids.named(new Grid<>());
        grid.setAriaLabel(Words.text("platform.kit.import.format.preview"));
        for (int i = 0; i < analysis.header().size(); i++) {
            int column = i;
            grid.addColumn(row -> row.get(column))
                    .setHeader(analysis.header().get(column))
                    .setAutoWidth(true);
        }
        grid.setItems(analysis.preview().stream().limit(ROWS).toList());
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        return grid;
    }
}
