package org.boardwalk.certifications.internal.ui.wallet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.wallet.CredentialClaim;
import org.boardwalk.certifications.api.wallet.HeldCredential;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.participants.api.casefile.Documents;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;
import org.jspecify.annotations.Nullable;

/** Records a credential, or corrects what was recorded. */
final class ClaimDialog {
    private final WalletTools tools;
    private final UUID participantId;
    private final Optional<HeldCredential> before;
    private final Runnable done;
    private final RadioButtonGroup<Boolean> listed = new RadioButtonGroup<>(Say.ui("claim.kind"));
    private final ComboBox<CatalogueEntry> credential = new ComboBox<>(Say.ui("claim.credential"));
    private final TextField title = new TextField(Say.ui("claim.title"));
    private final TextField issuer = new TextField(Say.ui("claim.issuer"));
    private final TextField number = new TextField(Say.ui("claim.number"));
    private final DatePicker earned = new DatePicker(Say.ui("claim.earned"));
    private final DatePicker ends = new DatePicker(Say.ui("claim.ends"));
    private final ComboBox<Documents.Document> document = new ComboBox<>(Say.ui("claim.document"));
    private @Nullable String fileName;
    private byte[] content = new byte[0];

    /** @param before what is corrected; empty = a new one */
    ClaimDialog(WalletTools tools, UUID participantId, Optional<HeldCredential> before, Runnable done) {
        this.tools = tools;
        this.participantId = participantId;
        this.before = before;
        this.done = done;
        List<CatalogueEntry> entries = tools.entries();
        credential.setItems(entries);
        credential.setItemLabelGenerator(entry -> Say.text(entry.name()));
        credential.addValueChangeListener(event -> sayEnd());
        earned.addValueChangeListener(event -> sayEnd());
        earned.setMax(LocalDate.now(ZoneId.systemDefault()));
        List<Documents.Document> documents = tools.documents().list(participantId);
        document.setItems(documents);
        document.setItemLabelGenerator(Documents.Document::name);
        document.setClearButtonVisible(true);
        listed.setItems(true, false);
        listed.setItemLabelGenerator(known -> Say.ui(known ? "claim.listed" : "claim.other"));
        listed.addValueChangeListener(event -> showFields());
        listed.setValue(before.map(held -> held.code().isPresent()).orElse(true));
        before.ifPresent(held -> fill(held, entries, documents));
    }

    private void fill(HeldCredential held, List<CatalogueEntry> entries, List<Documents.Document> documents) {
        entries.stream()
                .filter(entry -> held.code().filter(entry.code()::equals).isPresent())
                .findFirst()
                .ifPresent(credential::setValue);
        if (held.code().isEmpty()) {
            title.setValue(Say.text(held.name()));
            issuer.setValue(held.issuer());
        }
        number.setValue(held.number());
        earned.setValue(held.earnedOn());
        // An end that follows from the catalogue stays empty, so that it follows a corrected award too.
        CatalogueEntry entry = credential.getValue();
        boolean follows = entry != null && held.expiresOn().equals(entry.countsUntil(held.earnedOn()));
        held.expiresOn().filter(end -> !follows).ifPresent(ends::setValue);
        documents.stream()
                .filter(known -> held.documentId().filter(known.id()::equals).isPresent())
                .findFirst()
                .ifPresent(document::setValue);
    }

    void open() {
        boolean own = tools.isOwn(participantId);
        new FormDialog(Say.ui(before.isPresent() ? "claim.headingCorrect" : "claim.heading"))
                .says(Say.ui(own ? "claim.meansOwn" : "claim.means"))
                .fields(listed, credential, title, issuer, earned, ends, number, document, upload())
                .about(credential, "certifications.wallet.unknownCode", "certifications.wallet.alreadyHeld")
                .about(title, "certifications.wallet.noTitle")
                .about(earned, "certifications.wallet.future")
                .about(ends, "certifications.wallet.endBeforeAward")
                .valid(this::valid)
                .action(Say.ui(before.isPresent() ? "claim.doCorrect" : "claim.do"), this::save)
                .open();
    }

    private void showFields() {
        boolean known = listed.getValue();
        credential.setVisible(known);
        title.setVisible(!known);
        issuer.setVisible(!known);
        sayEnd();
    }

    /** What the catalogue says about the end, below the field that may say otherwise. */
    private void sayEnd() {
        CatalogueEntry entry = credential.getValue();
        ends.setHelperText(
                !listed.getValue() || entry == null || earned.getValue() == null
                        ? Say.ui("claim.endsHelp")
                        : entry.countsUntil(earned.getValue())
                                .map(day -> Say.ui("claim.endsAt", Say.date(day)))
                                .orElseGet(() ->
                                        Say.of("validity." + entry.lifecycle().validity())));
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
        return new Div(upload);
    }

    private boolean valid() {
        boolean named = listed.getValue()
                ? Required.check(credential, Say.ui("claim.credentialMissing"))
                : Required.check(title, Say.ui("claim.titleMissing"));
        return named & Required.check(earned, Say.ui("claim.earnedMissing"));
    }

    private void save() {
        boolean known = listed.getValue();
        CredentialClaim claim = new CredentialClaim(
                known ? Optional.of(credential.getValue().code()) : Optional.empty(),
                known ? "" : title.getValue(),
                known ? "" : issuer.getValue(),
                number.getValue(),
                earned.getValue(),
                Optional.ofNullable(ends.getValue()),
                Optional.ofNullable(document.getValue())
                        .map(Documents.Document::id)
                        .or(this::keepUpload));
        before.ifPresentOrElse(held -> tools.wallets().correct(held.id(), held.lock(), claim), () -> tools.wallets()
                .add(participantId, claim));
        Notices.success(Say.ui("claim.done"));
        done.run();
    }

    private Optional<UUID> keepUpload() {
        if (fileName == null) {
            return Optional.empty();
        }
        Documents.Document kept = tools.documents()
                .add(
                        new Documents.NewDocument(participantId, fileName, "", Optional.empty()),
                        new ByteArrayInputStream(content));
        // A second try, after something else was wrong, must not keep it twice.
        fileName = null;
        document.setItems(tools.documents().list(participantId));
        document.setValue(kept);
        return Optional.of(kept.id());
    }
}
