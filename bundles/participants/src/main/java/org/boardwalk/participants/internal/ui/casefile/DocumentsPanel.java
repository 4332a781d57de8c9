package org.boardwalk.participants.internal.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.casefile.Documents;
import org.boardwalk.participants.api.casefile.Documents.Document;
import org.boardwalk.participants.internal.ui.Fields;
import org.boardwalk.participants.internal.ui.Labels;
import org.boardwalk.participants.internal.ui.PersonChanged;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.ui.api.ParticipantPanel;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.RelativeDate;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Papers in a person's file. */
@org.osgi.service.component.annotations.Component(service = {ParticipantPanel.class, DocumentsPanel.class})
public class DocumentsPanel implements ParticipantPanel {
    private static final int SOON_DAYS = 30;

    private final Documents documents;
    private final ParticipantAccess access;
    private final Vocabulary vocabulary;
    private final Accounts accounts;

    @Activate
    public DocumentsPanel(
            @Reference Documents documents,
            @Reference ParticipantAccess access,
            @Reference Vocabulary vocabulary,
            @Reference Accounts accounts) {
        this.documents = documents;
        this.access = access;
        this.vocabulary = vocabulary;
        this.accounts = accounts;
    }

    @Override
    public String id() {
        return "participants.documents";
    }

    @Override
    public String title() {
        return "participants.ui.document.panel";
    }

    @Override
    public int order() {
        return 60;
    }

    /** A participant adds to his own file too, but changes and deletes nothing. */
    @Override
    public Optional<Component> create(UUID participantId) {
        Labels labels = new Labels(vocabulary, accounts);
        boolean staff = access.mayWrite(participantId);
        boolean own = access.own().filter(participantId::equals).isPresent();
        EntryList<Document> list = new EntryList<>(
                () -> documents.list(participantId),
                document -> line(document, labels, staff),
                () -> new EmptyState("file-text-o", Say.say("document.none")).detail(Say.say("document.none.detail")));
        list.refresh();
        PersonChanged.hear(list, participantId, list::refresh);
        Panel panel = new Panel(Say.say("document.panel"), list);
        if (staff || own) {
            panel.actions(Fields.quiet(
                    Say.say("document.add"),
                    () -> DocumentDialog.add(documents, labels, participantId, list::refresh)));
        }
        return Optional.of(panel);
    }

    private Entry line(Document document, Labels labels, boolean staff) {
        Entry entry = new Entry(link(document))
                .fact(labels.term(Vocabulary.DOCUMENT_CATEGORY, document.category()))
                .fact(size(document.size()))
                .fact(RelativeDate.of(document.addedAt()), new Span(Say.say("by", document.addedBy())));
        document.expiresOn().ifPresent(day -> entry.fact(expiry(day)));
        if (staff) {
            entry.actions(
                    Fields.icon(
                            "edit",
                            Say.say("document.edit", document.name()),
                            () -> DocumentDialog.edit(
                                    documents, labels, document, () -> PersonChanged.tell(document.participantId()))),
                    Fields.icon("trash", Say.say("document.delete", document.name()), () -> delete(document)));
        }
        return entry;
    }

    private Anchor link(Document document) {
        Anchor link = new Anchor();
        link.setText(document.name());
        link.setHref((DownloadHandler) event -> {
            event.setFileName(document.name());
            event.setContentType(document.contentType());
            event.setContentLength(document.size());
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            write(document.id(), event.getOutputStream());
        });
        link.setDownload(true);
        link.addClassName("bw-link");
        return link;
    }

    private void write(UUID id, OutputStream out) throws IOException {
        try (out) {
            documents.write(id, out);
        }
    }

    private static Pill expiry(LocalDate day) {
        LocalDate today = Fields.today();
        String exact = Formats.date(day, Words.locale());
        if (day.isBefore(today)) {
            return new Pill(Tone.BAD, Say.say("document.expired", exact));
        }
        Tone tone = day.isBefore(today.plusDays(SOON_DAYS)) ? Tone.ATTENTION : Tone.NEUTRAL;
        return new Pill(tone, Say.say("document.expiresOn", exact));
    }

    private static String size(long bytes) {
        long kilobytes = Math.max(1, bytes / 1024);
        return kilobytes < 1024
                ? Say.say("document.kB", Formats.number(kilobytes, Words.locale()))
                : Say.say("document.MB", Formats.number(kilobytes / 1024, Words.locale()));
    }

    private void delete(Document document) {
        new Confirm(Say.say("document.delete.title", document.name()))
                .says(Say.say("document.delete.text"))
                .danger(Say.say("document.delete.do"), () -> {
                    documents.delete(document.id());
                    PersonChanged.tell(document.participantId());
                    Notices.success(Say.say("document.deleted", document.name()));
                })
                .open();
    }
}
