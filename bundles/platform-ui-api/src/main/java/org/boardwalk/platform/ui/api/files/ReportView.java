package org.boardwalk.platform.ui.api.files;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.boardwalk.platform.tables.api.TableReport;
import org.boardwalk.platform.tables.api.TableReport.Problem;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Grids;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.ServerDownload;
import org.boardwalk.platform.ui.api.kit.Tiles;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.boardwalk.platform.ui.api.kit.Words;

/** What an import did or would do: the outcome in a sentence, the counts, every problem by row and column. */
final class ReportView extends Div {
    private final Writer writer;
    private final TableReport report;
    private final Locale locale = Words.locale();

    ReportView(Writer writer, TableReport report) {
        this.writer = writer;
        this.report = report;
        addClassName("bw-report");
        add(outcome(), counts());
        if (!report.problems().isEmpty()) {
            add(problems());
        }
    }

    /** Writes the report as a file. */
    interface Writer {
        void write(TableReport report, Locale locale, OutputStream out);
    }

    private Div outcome() {
        boolean good = report.errors() == 0 && report.outcome() != TableReport.Outcome.CANCELLED;
        String key = report.outcome() == TableReport.Outcome.DRY_RUN
                ? good ? "import.report.ready" : "import.report.errors"
                : "import.report." + report.outcome().name();
        Div line = new Div(
                new Pill(good ? Tone.GOOD : Tone.ATTENTION, Words.text("platform.kit." + key)),
                new Paragraph(Words.text(
                        "platform.kit." + key + ".text", report.errors(), Formats.number(report.errors(), locale))));
        line.addClassName("bw-outcome");
        line.getElement().setAttribute("role", "status");
        return line;
    }

    private Tiles counts() {
        boolean planned = report.outcome() == TableReport.Outcome.DRY_RUN;
        List<Component> figures = new ArrayList<>();
        figures.add(count("import.count.rows", report.rows()));
        figures.add(count(planned ? "import.count.willAdd" : "import.count.added", report.added()));
        figures.add(count(planned ? "import.count.willChange" : "import.count.changed", report.changed()));
        figures.add(count("import.count.unchanged", report.unchanged()));
        figures.add(count("import.count.skipped", report.skipped()));
        figures.add(count("import.count.errors", report.errors()));
        return Tiles.small(figures.toArray(Component[]::new));
    }

    private Div count(String key, long number) {
        Span value = new Span(Formats.number(number, locale));
        value.addClassName("bw-figure-value");
        Span label = new Span(Words.text("platform.kit." + key));
        label.addClassName("bw-figure-label");
        Div figure = new Div(value, label);
        figure.addClassNames("bw-figure", "bw-count");
        return figure;
    }

    private Panel problems() {
        Grid<Problem> grid = Grids.named(new Grid<>());
        grid.setAriaLabel(Words.text("platform.kit.import.problems"));
        grid.addColumn(problem -> problem.row() == 0 ? "" : Formats.number(problem.row(), locale))
                .setHeader(Words.text("platform.kit.import.problem.row"))
                .setWidth("5.5rem")
                .setFlexGrow(0)
                .setComparator(Problem::row);
        grid.addComponentColumn(ReportView::kind)
                .setHeader(Words.text("platform.kit.import.problem.kind"))
                .setWidth("8rem")
                .setFlexGrow(0)
                .setComparator(Problem::error);
        grid.addColumn(Problem::column)
                .setHeader(Words.text("platform.kit.import.problem.column"))
                .setWidth("9rem");
        grid.addColumn(Problem::value)
                .setHeader(Words.text("platform.kit.import.problem.value"))
                .setWidth("9rem");
        grid.addComponentColumn(ReportView::sentence)
                .setHeader(Words.text("platform.kit.import.problem.what"))
                .setFlexGrow(4)
                .setWidth("18rem");
        grid.setItems(report.problems());
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("bw-problems");
        return new Panel(Words.text("platform.kit.import.problems"), grid).actions(download());
    }

    private static Pill kind(Problem problem) {
        return problem.error()
                ? new Pill(Tone.BAD, Words.text("platform.kit.import.problem.error"))
                : new Pill(Tone.INFO, Words.text("platform.kit.import.problem.remark"));
    }

    private static Span sentence(Problem problem) {
        Span words = new Span(Words.text(problem.code(), problem.arguments().toArray()));
        words.addClassName("bw-wrap");
        return words;
    }

    private ServerDownload download() {
        return new ServerDownload(
                Words.text("platform.kit.import.report.download"),
                "text/csv;charset=utf-8",
                () -> "report-" + report.fileName().replaceAll("[^A-Za-z0-9._-]", "_") + ".csv",
                out -> writer.write(report, locale, out));
    }
}
