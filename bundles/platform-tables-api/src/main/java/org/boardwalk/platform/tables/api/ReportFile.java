package org.boardwalk.platform.tables.api;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.boardwalk.platform.api.text.Texts;
import org.boardwalk.platform.tables.api.TableReport.Outcome;
import org.boardwalk.platform.tables.api.csv.CsvText;

/** What was wrong with a file, as a file to work through. */
public final class ReportFile {
    private final Texts texts;
    private final Locale locale;

    public ReportFile(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** Leaves the stream open. */
    public void write(TableReport report, OutputStream out) {
        CsvText csv = new CsvText(out);
        csv.row(List.of(text("row"), text("column"), text("value"), text("kind"), text("message")));
        for (TableReport.Problem problem : report.problems()) {
            csv.row(List.of(
                    problem.row() == 0 ? text("file") : Integer.toString(problem.row()),
                    problem.column(),
                    problem.value(),
                    text(problem.error() ? "error" : "remark"),
                    texts.text(locale, problem.code(), problem.arguments().toArray())));
        }
        csv.flush();
    }

    /** The first problems, one a line, and the counts: for a console. */
    public List<String> lines(TableReport report, int most) {
        List<String> lines = new ArrayList<>(
                report.problems().stream().limit(most).map(this::line).toList());
        if (report.problems().size() > most) {
            lines.add("… and " + (report.problems().size() - most) + " more; --report FILE writes them all");
        }
        lines.add("%s: %d rows, %d new, %d changed, %d unchanged, %d left out, %d errors"
                .formatted(
                        report.outcome() == Outcome.DRY_RUN
                                ? "Would import"
                                : report.outcome().name().toLowerCase(Locale.ROOT),
                        report.rows(),
                        report.added(),
                        report.changed(),
                        report.unchanged(),
                        report.skipped(),
                        report.errors()));
        return lines;
    }

    private String line(TableReport.Problem problem) {
        String place = problem.column().isEmpty() ? "" : ", " + problem.column() + " \"" + problem.value() + '"';
        String sentence = texts.text(locale, problem.code(), problem.arguments().toArray());
        return "row " + problem.row() + place + ": " + sentence;
    }

    private String text(String key) {
        return texts.text(locale, "platform.tables.report." + key);
    }
}
