package org.boardwalk.participants.internal.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.casefile.Notes;
import org.boardwalk.participants.api.casefile.Notes.Note;
import org.boardwalk.participants.api.casefile.Notes.Visibility;
import org.boardwalk.participants.internal.ui.Fields;
import org.boardwalk.participants.internal.ui.FormDialog;
import org.boardwalk.participants.internal.ui.PersonChanged;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.ui.api.ParticipantPanel;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.RelativeDate;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Case notes of a person, as far as the reader may see them. */
@org.osgi.service.component.annotations.Component(service = ParticipantPanel.class)
public class NotesPanel implements ParticipantPanel {
    private final Notes notes;
    private final ParticipantAccess access;

    @Activate
    public NotesPanel(@Reference Notes notes, @Reference ParticipantAccess access) {
        this.notes = notes;
        this.access = access;
    }

    @Override
    public String id() {
        return "participants.notes";
    }

    @Override
    public String title() {
        return "participants.ui.note.panel";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Component> create(UUID participantId) {
        EntryList<Note> list = new EntryList<>(
                (offset, limit) -> notes.list(participantId, offset, limit),
                () -> notes.count(participantId),
                this::line,
                () -> new EmptyState("notebook", Say.say("note.none")));
        list.refresh();
        PersonChanged.hear(list, participantId, list::refresh);
        if (!access.mayWrite(participantId)) {
            return Optional.of(new Panel(Say.say("note.panel"), list));
        }
        NoteEditor editor = new NoteEditor(notes, participantId, list::refresh);
        return Optional.of(new Panel(Say.say("note.panel"), editor, list)
                .actions(Fields.quiet(Say.say("note.add"), editor::start)));
    }

    private Entry line(Note note) {
        Entry entry =
                Entry.titled(note.authorName()).fact(RelativeDate.of(note.on())).fact(seenBy(note.visibility()));
        if (note.minutes() > 0) {
            entry.fact(Say.say("service.minutes.short", note.minutes()));
        }
        entry.text(note.text());
        if (note.mine()) {
            entry.actions(
                    Fields.icon("edit", Say.say("note.edit"), () -> edit(note)),
                    Fields.icon("trash", Say.say("note.delete"), () -> delete(note)));
        }
        return entry;
    }

    private static Pill seenBy(Visibility visibility) {
        String icon =
                switch (visibility) {
                    case PRIVATE -> "lock";
                    case STAFF -> "users";
                    case SHARED -> "share";
                };
        return new Pill(Tone.NEUTRAL, icon, Say.name("note.visibility", visibility));
    }

    private void edit(Note note) {
        TextArea text = new TextArea(Say.say("note.text"));
        text.setValue(note.text());
        text.setMinRows(5);
        Select<Visibility> visibility = new Select<>();
        visibility.setLabel(Say.say("note.visibility"));
        visibility.setItems(Visibility.values());
        visibility.setItemLabelGenerator(one -> Say.name("note.visibility", one));
        visibility.setValue(note.visibility());
        new FormDialog(Say.say("note.edit"))
                .with(text, visibility)
                .action(Say.say("note.save"), () -> {
                    notes.edit(note.id(), note.version(), text.getValue().strip(), visibility.getValue());
                    PersonChanged.tell(note.participantId());
                })
                .open();
    }

    private void delete(Note note) {
        new Confirm(Say.say("note.delete.title"))
                .says(Say.say("note.delete.text"))
                .danger(Say.say("note.delete"), () -> {
                    notes.delete(note.id());
                    PersonChanged.tell(note.participantId());
                    Notices.success(Say.say("note.deleted"));
                })
                .open();
    }
}
