package org.boardwalk.platform.ui.internal.files;

import com.vaadin.flow.component.Component;
import java.io.OutputStream;
import java.util.Locale;
import org.boardwalk.platform.tables.api.ModuleTable;
import org.boardwalk.platform.tables.api.TableAnalysis;
import org.boardwalk.platform.tables.api.TableFile;
import org.boardwalk.platform.tables.api.TableFormat;
import org.boardwalk.platform.tables.api.TablePlan;
import org.boardwalk.platform.tables.api.TableProgress;
import org.boardwalk.platform.tables.api.TableReport;
import org.boardwalk.platform.tables.api.Tables;
import org.boardwalk.platform.ui.api.files.FileDraft;
import org.boardwalk.platform.ui.api.files.ImportAssistant;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.ServerDownload;
import org.boardwalk.platform.ui.api.kit.Words;

/** The import of a module's table, as the assistant drives it. */
final class TableSource implements ImportAssistant.Source<String, TableAnalysis> {
    private final Tables tables;
    private final ModuleTable table;
    private final FileDraft<String> draft;

    TableSource(Tables tables, ModuleTable table, FileDraft<String> draft) {
        this.tables = tables;
        this.table = table;
        this.draft = draft;
    }

    @Override
    public int maxBytes() {
        return Tables.MAX_BYTES;
    }

    @Override
    public TableAnalysis analyse(TableFile file) {
        return tables.analyse(table.id(), file);
    }

    @Override
    public TableAnalysis analyse(TableFile file, TableFormat format) {
        return tables.analyse(table.id(), file, format);
    }

    @Override
    public void accept(TableAnalysis analysis) {
        draft.recognised(new FileDraft.Recognised<>(
                analysis.suggested().format(),
                analysis.suggested().columns(),
                analysis.remembered(),
                analysis.header(),
                analysis.preview(),
                analysis.rows()));
    }

    private TablePlan plan() {
        return new TablePlan(draft.format(), draft.columns());
    }

    @Override
    public TableReport dryRun(TableProgress progress) {
        return tables.dryRun(table.id(), draft.file(), plan(), progress);
    }

    @Override
    public TableReport run(TableProgress progress) {
        return tables.run(table.id(), draft.file(), plan(), progress);
    }

    @Override
    public void writeReport(TableReport report, Locale locale, OutputStream out) {
        tables.writeReport(report, locale, out);
    }

    @Override
    public ServerDownload example() {
        return new ServerDownload(
                Words.text("platform.kit.import.file.example"),
                "text/csv;charset=utf-8",
                () -> table.id() + "-example.csv",
                out -> tables.example(table.id(), out));
    }

    @Override
    public Component done() {
        return Links.button(table.page(), Words.text("platform.page.import.done"));
    }
}
