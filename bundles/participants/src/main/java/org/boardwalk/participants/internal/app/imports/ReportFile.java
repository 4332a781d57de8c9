package org.boardwalk.participants.internal.app.imports;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.boardwalk.participants.api.imports.ImportReport;
import org.boardwalk.participants.internal.app.csv.CsvText;
import org.boardwalk.platform.api.text.Texts;

/** What was wrong with a file, as a file to work through. */
final class ReportFile {
    private final Texts texts;
    private final Locale locale;

    ReportFile(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    void write(ImportReport report, OutputStream out) {
        CsvText csv = new CsvText(out);
        csv.row(List.of(text("row"), text("column"), text("value"), text("kind"), text("message")));
        for (ImportReport.Problem problem : report.problems()) {
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
        return texts.text(locale, "participants.import.report." + key);
    }
}
