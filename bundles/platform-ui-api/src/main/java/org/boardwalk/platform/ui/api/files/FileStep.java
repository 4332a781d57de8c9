package org.boardwalk.platform.ui.api.files;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.boardwalk.platform.tables.api.TableFile;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.ServerDownload;
import org.boardwalk.platform.ui.api.kit.Words;

/** Takes the file. */
final class FileStep extends AssistantStep {
    private static final List<String> ENDINGS = List.of("csv", "txt", "tsv");
    private static final int MB = 1024 * 1024;

    private final FileDraft<?> draft;
    private final int maxBytes;
    private final Consumer<TableFile> received;
    private final Div place = new Div();

    /** @param received told when a file is here */
    FileStep(FileDraft<?> draft, int maxBytes, ServerDownload example, Consumer<TableFile> received) {
        this.draft = draft;
        this.maxBytes = maxBytes;
        this.received = received;
        String text = Words.text("platform.kit.import.file.text", Formats.number(maxBytes / MB, Words.locale()));
        add(new Panel(Words.text("platform.kit.import.file.title"), new Paragraph(text), place, example));
    }

    /** While the file is being recognised. */
    void busy(TaskView<?> task) {
        place.removeAll();
        place.add(task);
    }

    @Override
    protected void enter() {
        place.removeAll();
        place.add(new FileUpload(ENDINGS, maxBytes, (name, bytes) -> received.accept(new TableFile(name, bytes))));
        if (draft.isRecognised()) {
            place.add(new Paragraph(
                    Words.text("platform.kit.import.file.now", draft.file().name())));
        }
    }

    @Override
    protected boolean isDone() {
        if (!draft.isRecognised()) {
            Notices.info(Words.text("platform.kit.import.file.missing"));
        }
        return draft.isRecognised();
    }
}
