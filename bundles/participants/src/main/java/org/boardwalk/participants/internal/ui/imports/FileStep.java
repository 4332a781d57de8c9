package org.boardwalk.participants.internal.ui.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.boardwalk.participants.api.imports.ImportFile;
import org.boardwalk.participants.api.imports.ParticipantImport;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.participants.internal.ui.casefile.DocumentUpload;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.ServerDownload;

/** Takes the file. */
final class FileStep extends Step {
    private static final List<String> ENDINGS = List.of("csv", "txt", "tsv");

    private final ImportDraft draft;
    private final Consumer<ImportFile> received;
    private final Div place = new Div();

    /** @param received told when a file is here */
    FileStep(ImportDraft draft, Consumer<ImportFile> received) {
        this.draft = draft;
        this.received = received;
        Panel panel =
                new Panel(Say.say("import.file.title"), new Paragraph(Say.say("import.file.text")), place, example());
        add(panel);
    }

    /** While the file is being recognised. */
    void busy(TaskView<?> task) {
        place.removeAll();
        place.add(task);
    }

    @Override
    void enter() {
        place.removeAll();
        place.add(new DocumentUpload(
                ENDINGS, ParticipantImport.MAX_BYTES, (name, bytes) -> received.accept(new ImportFile(name, bytes))));
        if (draft.isAnalysed()) {
            place.add(new Paragraph(Say.say("import.file.now", draft.file().name())));
        }
    }

    @Override
    boolean isDone() {
        if (!draft.isAnalysed()) {
            Notices.info(Say.say("import.file.missing"));
        }
        return draft.isAnalysed();
    }

    /** Headers the import knows by itself, with one made-up line. */
    private static ServerDownload example() {
        String text = "External ID,Given name,Family name,Birth date,Email,Phone,City,State,ZIP,Entry date\r\n"
                + "10001,Alex,Example,1990-04-17,alex@example.org,555-0100,Dayton,OH,45402,2026-10-01\r\n";
        return new ServerDownload(
                Say.say("import.file.example"),
                "text/csv;charset=utf-8",
                () -> "example.csv",
                out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
