package org.boardwalk.participants.internal.ui.casefile;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.casefile.Documents;
import org.boardwalk.participants.api.casefile.Documents.Document;
import org.boardwalk.participants.api.casefile.Documents.NewDocument;
import org.boardwalk.participants.internal.ui.Fields;
import org.boardwalk.participants.internal.ui.FormDialog;
import org.boardwalk.participants.internal.ui.Labels;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.ui.api.files.FileUpload;
import org.boardwalk.platform.ui.api.kit.Notices;

/** Adds a document to a person's file, or changes what is known about one. */
final class DocumentDialog {
    private final Documents documents;
    private final Runnable done;
    private final TextField name = new TextField(Say.say("document.name"));
    private final ComboBox<String> category;
    private final DatePicker expires = Fields.date(Say.say("document.expires"));
    private byte[] content = new byte[0];

    private DocumentDialog(Documents documents, Labels labels, String inUse, Runnable done) {
        this.documents = documents;
        this.done = done;
        category = Fields.term(Say.say("document.category"), labels, Vocabulary.DOCUMENT_CATEGORY, inUse);
        name.setMaxLength(160);
        name.setRequiredIndicatorVisible(true);
        expires.setHelperText(Say.say("document.expires.hint"));
    }

    static void add(Documents documents, Labels labels, UUID participantId, Runnable done) {
        DocumentDialog form = new DocumentDialog(documents, labels, "", done);
        FileUpload upload = new FileUpload(Documents.ENDINGS, Documents.MAX_BYTES, (fileName, bytes) -> {
            form.content = bytes;
            form.name.setValue(fileName);
        });
        upload.addFileRemovedListener(event -> form.content = new byte[0]);
        FormDialog dialog = new FormDialog(Say.say("document.add"));
        dialog.with(upload, form.name, Fields.row(form.category, form.expires))
                .action(Say.say("document.add.do"), () -> {
                    if (form.content.length == 0) {
                        throw dialog.missing(upload, Say.say("document.missing"));
                    }
                    form.save(participantId);
                })
                .open();
    }

    static void edit(Documents documents, Labels labels, Document document, Runnable done) {
        DocumentDialog form = new DocumentDialog(documents, labels, document.category(), done);
        form.name.setValue(document.name());
        form.category.setValue(document.category().isEmpty() ? null : document.category());
        form.expires.setValue(document.expiresOn().orElse(null));
        new FormDialog(Say.say("document.edit", document.name()))
                .with(form.name, Fields.row(form.category, form.expires))
                .action(Say.say("document.edit.do"), () -> {
                    documents.update(
                            document.id(), document.version(), form.name.getValue(), form.chosen(), form.day());
                    done.run();
                })
                .open();
    }

    private void save(UUID participantId) {
        documents.add(
                new NewDocument(participantId, name.getValue(), chosen(), day()), new ByteArrayInputStream(content));
        done.run();
        Notices.success(Say.say("document.added", name.getValue()));
    }

    private String chosen() {
        return Objects.requireNonNullElse(category.getValue(), "");
    }

    private Optional<java.time.LocalDate> day() {
        return Optional.ofNullable(expires.getValue());
    }
}
