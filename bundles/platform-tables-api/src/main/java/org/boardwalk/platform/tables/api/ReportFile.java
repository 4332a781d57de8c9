package org.boardwalk.platform.tables.api;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.boardwalk.platform.api.text.Texts;
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

    private String text(String key) {
        return texts.text(locale, "platform.tables.report." + key);
    }
}
