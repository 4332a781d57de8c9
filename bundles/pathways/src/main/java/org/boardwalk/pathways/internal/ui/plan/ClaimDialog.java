package org.boardwalk.pathways.internal.ui.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.casefile.Documents;
import org.boardwalk.pathways.api.plan.PlanStep;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;
import org.jspecify.annotations.Nullable;

/** Claims that something learned or done before satisfies a step, with a document from the file or a new one. */
final class ClaimDialog {
    private final PlanSteps page;
    private final PlanStep step;
    private final TextArea description = new TextArea(Say.ui("claim.description"));
    private final ComboBox<Documents.Document> document = new ComboBox<>(Say.ui("claim.document"));
    private @Nullable String fileName;
    private byte[] content = new byte[0];

    ClaimDialog(PlanSteps page, PlanStep step) {
        this.page = page;
        this.step = step;
        description.setRequiredIndicatorVisible(true);
        description.setHelperText(Say.ui("claim.descriptionHelp"));
        description.setAutofocus(true);
        document.setItems(page.tools().documents().list(page.plan().participantId()));
        document.setItemLabelGenerator(Documents.Document::name);
        document.setClearButtonVisible(true);
    }

    void open() {
        new FormDialog(Say.ui("claim.heading", Say.text(step.step().title())))
                .says(Say.ui("claim.means"))
                .fields(description, document, upload())
                .valid(() -> Required.check(description, Say.ui("claim.descriptionMissing")))
                .action(Say.ui("claim.do"), this::claim)
                .open();
    }

    private Div upload() {
        Upload upload = new Upload(UploadHandler.inMemory((meta, bytes) -> {
            fileName = meta.fileName();
            content = bytes;
            document.clear();
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Documents.MAX_BYTES);
        upload.setAcceptedFileTypes(
                Documents.ENDINGS.stream().map(ending -> "." + ending).toArray(String[]::new));
        upload.setUploadButton(new Button(Say.ui("claim.upload")));
        upload.setDropLabel(new Span(Say.ui("claim.drop")));
        upload.addFileRejectedListener(event -> Notices.problem(Say.ui("claim.rejected")));
        Div block = new Div(upload);
        block.addClassName("pw-upload");
        return block;
    }

    private void claim() {
        page.change(() -> {
            Optional<UUID> proof = Optional.ofNullable(document.getValue())
                    .map(Documents.Document::id)
                    .or(this::keepUpload);
            page.tools().learning().claim(page.plan().id(), step.id(), description.getValue(), proof);
            return page.tools().plans().find(page.plan().id()).orElseThrow();
        });
        Notices.success(Say.ui("claim.done", Say.text(step.step().title())));
    }

    private Optional<UUID> keepUpload() {
        if (fileName == null) {
            return Optional.empty();
        }
        var added = page.tools()
                .documents()
                .add(
                        new Documents.NewDocument(page.plan().participantId(), fileName, "", Optional.empty()),
                        new ByteArrayInputStream(content));
        return Optional.of(added.id());
    }
}
