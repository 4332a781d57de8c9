package org.boardwalk.participants.internal.ui.casefile;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.boardwalk.participants.api.casefile.Notes;
import org.boardwalk.participants.api.casefile.Notes.NewNote;
import org.boardwalk.participants.api.casefile.Notes.Note;
import org.boardwalk.participants.api.casefile.Notes.Template;
import org.boardwalk.participants.api.casefile.Notes.Visibility;
import org.boardwalk.participants.internal.ui.Fields;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.participants.internal.ui.form.Unsaved;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.WholeNumberField;

/** Writes a note in place: text first, the rest filled in already. Ctrl+Enter saves. */
final class NoteEditor extends Div implements BeforeLeaveObserver {
    private static final int LONGEST = 8_000;

    private final Notes notes;
    private final UUID participantId;
    private final Runnable saved;
    private final TextArea text = new TextArea(Say.say("note.text"));
    private final Select<Visibility> visibility = new Select<>();
    private final DatePicker on = Fields.pastDate(Say.say("note.on"));
    private final WholeNumberField minutes = new WholeNumberField(Say.say("note.minutes"));

    NoteEditor(Notes notes, UUID participantId, Runnable saved) {
        this.notes = notes;
        this.participantId = participantId;
        this.saved = saved;
        addClassName("pp-note-editor");
        buildText();
        buildVisibility();
        minutes.setMin(0);
        minutes.setMax(24 * 60);
        add(text, settings(notes.templates()), buttons());
        setVisible(false);
    }

    void start() {
        setVisible(true);
        text.focus();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        Unsaved.guard(event, isVisible() && !text.getValue().isBlank());
    }

    private void buildText() {
        text.setWidthFull();
        text.setMaxLength(LONGEST);
        text.setMinRows(3);
        text.setMaxRows(14);
        text.setHelperText(Say.say("note.text.hint"));
        // Sent while one types, so that Ctrl+Enter finds all of it, and leaving the page knows of it.
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addKeyDownListener(Key.ENTER, event -> save(), KeyModifier.CONTROL);
    }

    private void buildVisibility() {
        visibility.setLabel(Say.say("note.visibility"));
        visibility.setItems(Visibility.values());
        visibility.setItemLabelGenerator(one -> Say.name("note.visibility", one));
        visibility.setValue(Visibility.STAFF);
    }

    private Div settings(List<Template> templates) {
        Select<Template> template = new Select<>();
        template.setLabel(Say.say("note.template"));
        template.setItems(templates);
        template.setItemLabelGenerator(one -> one == null ? Say.say("note.template.none") : one.title());
        template.setEmptySelectionAllowed(true);
        template.setEmptySelectionCaption(Say.say("note.template.none"));
        template.setVisible(!templates.isEmpty());
        template.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                use(change.getValue());
            }
        });
        return Fields.row(template, visibility, on, minutes);
    }

    /** Behind what is typed already, so that choosing a template never destroys a sentence. */
    private void use(Template template) {
        String typed = text.getValue().strip();
        text.setValue(typed.isEmpty() ? template.text() : typed + "\n\n" + template.text());
        visibility.setValue(template.visibility());
        text.focus();
    }

    private Div buttons() {
        Button save = Fields.primary(Say.say("note.save"), this::save);
        Div buttons = new Div(Fields.quiet(Say.say("note.discard"), this::close), save);
        buttons.addClassName("bw-actions");
        return buttons;
    }

    private void save() {
        if (!minutes.isReadable()) {
            minutes.focus();
            return;
        }
        Notices.tryTo(() -> {
            Note note = notes.add(new NewNote(
                    participantId,
                    Objects.requireNonNullElseGet(on.getValue(), Fields::today),
                    Objects.requireNonNullElse(minutes.getValue(), 0),
                    text.getValue().strip(),
                    visibility.getValue()));
            close();
            saved.run();
            Notices.undo(Say.say("note.saved"), () -> {
                notes.delete(note.id());
                saved.run();
            });
        });
    }

    private void close() {
        text.clear();
        minutes.clear();
        on.setValue(Fields.today());
        visibility.setValue(Visibility.STAFF);
        setVisible(false);
    }
}
