package org.boardwalk.mentoring.internal.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.meeting.PairNote;
import org.boardwalk.mentoring.api.meeting.PairNote.Visibility;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;

/** Notes about a pair that the reader may see; each says who else reads it. */
final class NotesPanel extends Div {
    private static final int LONGEST = 4000;

    private final transient DeskTools tools;
    private final UUID relationId;
    private final boolean open;

    NotesPanel(DeskTools tools, UUID relationId, boolean open) {
        this.tools = tools;
        this.relationId = relationId;
        this.open = open;
        draw();
    }

    private void draw() {
        removeAll();
        Panel panel = new Panel(Desk.say("notes.title"));
        if (open) {
            panel.actions(Desk.button("notes.add", "plus", () -> write(Optional.empty())));
        }
        List<PairNote> notes = tools.notes().of(relationId);
        if (notes.isEmpty()) {
            panel.content().add(Say.quiet(Desk.say("notes.none")));
        }
        Lines lines = new Lines();
        notes.forEach(note -> lines.line(
                Desk.words(note.text()),
                List.of(Desk.say("note.by", note.authorName(), Desk.date(note.on()))),
                List.of(mark(note.visibility())),
                note.mine() ? actions(note) : new Component[0]));
        panel.content().add(lines);
        add(panel);
    }

    private static Pill mark(Visibility visibility) {
        String icon =
                switch (visibility) {
                    case PRIVATE -> "lock";
                    case SHARED -> "users";
                    case COORDINATOR -> "eye";
                };
        return new Pill(Tone.NEUTRAL, icon, Say.of("visibility." + visibility));
    }

    private Component[] actions(PairNote note) {
        String of = Desk.date(note.on());
        Component delete = Lines.button(Desk.say("note.delete"), of, () -> delete(note));
        return open
                ? new Component[] {Lines.button(Say.ui("edit"), of, () -> write(Optional.of(note))), delete}
                : new Component[] {delete};
    }

    private void write(Optional<PairNote> before) {
        TextArea text = new TextArea(Desk.say("note.text"));
        text.setMaxLength(LONGEST);
        text.setMinRows(4);
        text.setRequiredIndicatorVisible(true);
        RadioButtonGroup<Visibility> readers = new RadioButtonGroup<>(Desk.say("note.readers"));
        readers.setItems(Visibility.values());
        readers.setItemLabelGenerator(one -> Say.of("visibility." + one));
        readers.setValue(before.map(PairNote::visibility).orElse(Visibility.PRIVATE));
        readers.addClassName("mt-big");
        before.ifPresent(note -> text.setValue(note.text()));
        FormDialog dialog =
                new FormDialog(Desk.say(before.isEmpty() ? "notes.add" : "note.change")).fields(text, readers);
        new FieldErrors()
                .required(text, Say.of("note.empty"))
                .about(text, "mentoring.tooLong")
                .action(dialog, Say.ui("save"), () -> save(before, text.getValue(), readers.getValue()))
                .open();
    }

    private void save(Optional<PairNote> before, String text, Visibility readers) {
        before.ifPresentOrElse(note -> tools.notes().edit(note.id(), note.lock(), text, readers), () -> tools.notes()
                .add(relationId, Optional.empty(), Say.today(), text, readers));
        Notices.success(Desk.say("note.saved"));
        draw();
    }

    private void delete(PairNote note) {
        new Confirm(Desk.say("note.deleteTitle"))
                .says(Desk.say("note.deleteMeans"))
                .danger(Desk.say("note.delete"), () -> {
                    tools.notes().delete(note.id());
                    Notices.success(Desk.say("note.deleted"));
                    draw();
                })
                .open();
    }
}
