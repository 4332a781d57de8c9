package org.boardwalk.participants.internal.ui.imports;

import com.vaadin.flow.component.Component;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.boardwalk.participants.api.imports.ImportAnalysis;
import org.boardwalk.participants.api.imports.ImportField;
import org.boardwalk.participants.api.imports.ParticipantImport;
import org.boardwalk.participants.internal.ui.Routes;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.tables.api.TableFile;
import org.boardwalk.platform.tables.api.TableFormat;
import org.boardwalk.platform.tables.api.TableProgress;
import org.boardwalk.platform.tables.api.TableReport;
import org.boardwalk.platform.ui.api.files.ImportAssistant;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.ServerDownload;
import org.boardwalk.platform.ui.api.kit.Words;

/** The import of people, as the assistant drives it. */
final class PeopleSource implements ImportAssistant.Source<ImportField, ImportAnalysis> {
    private final ParticipantImport service;
    private final ImportDraft draft;

    PeopleSource(ParticipantImport service, ImportDraft draft) {
        this.service = service;
        this.draft = draft;
    }

    @Override
    public int maxBytes() {
        return ParticipantImport.MAX_BYTES;
    }

    @Override
    public ImportAnalysis analyse(TableFile file) {
        return service.analyse(file);
    }

    @Override
    public ImportAnalysis analyse(TableFile file, TableFormat format) {
        return service.analyse(file, format);
    }

    @Override
    public void accept(ImportAnalysis analysis) {
        draft.analysed(analysis);
    }

    @Override
    public TableReport dryRun(TableProgress progress) {
        return service.dryRun(draft.file(), draft.plan(), progress);
    }

    @Override
    public TableReport run(TableProgress progress) {
        return service.run(draft.file(), draft.plan(), progress);
    }

    @Override
    public void writeReport(TableReport report, Locale locale, OutputStream out) {
        service.writeReport(report, locale, out);
    }

    /** Headers the import knows by itself, with one made-up line. */
    @Override
    public ServerDownload example() {
        String text = "External ID,Given name,Family name,Birth date,Email,Phone,City,State,ZIP,Entry date\r\n"
                + "10001,Alex,Example,1990-04-17,alex@example.org,555-0100,Dayton,OH,45402,2026-10-01\r\n";
        return new ServerDownload(
                Words.text("platform.kit.import.file.example"),
                "text/csv;charset=utf-8",
                () -> "example.csv",
                out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Component done() {
        return Links.button(Routes.LIST, Say.say("import.showPeople"));
    }
}
