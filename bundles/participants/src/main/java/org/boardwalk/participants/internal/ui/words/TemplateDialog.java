package org.boardwalk.participants.internal.ui.words;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.boardwalk.participants.api.casefile.Notes;
import org.boardwalk.participants.api.casefile.Notes.Template;
import org.boardwalk.participants.api.casefile.Notes.Visibility;
import org.boardwalk.participants.internal.ui.Fields;
import org.boardwalk.participants.internal.ui.FormDialog;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.participants.internal.ui.form.Detail;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Words;

/** Makes a note template, or changes one. */
final class TemplateDialog {
    private static final List<String> LANGUAGES = List.of("en", "es");

    private final TextField title = new TextField(Say.say("template.title"));
    private final TextArea text = new TextArea(Say.say("template.text"));
    private final Select<String> language = new Select<>();
    private final Select<Visibility> visibility = new Select<>();
    private final FormDialog dialog;

    private TemplateDialog(String heading, Template from) {
        title.setMaxLength(80);
        title.setAutofocus(true);
        title.setRequiredIndicatorVisible(true);
        title.setValue(from.title());
        text.setMaxLength(8000);
        text.setMinRows(5);
        text.setMaxRows(14);
        text.setRequiredIndicatorVisible(true);
        text.setHelperText(Say.say("template.text.hint"));
        text.setValue(from.text());
        language.setLabel(Say.say("template.language"));
        language.setItems(languages(from.language()));
        language.setItemLabelGenerator(Detail::language);
        language.setValue(from.language());
        visibility.setLabel(Say.say("template.visibility"));
        visibility.setItems(Visibility.values());
        visibility.setItemLabelGenerator(one -> Say.name("note.visibility", one));
        visibility.setValue(from.visibility());
        dialog = new FormDialog(heading).with(title, text, Fields.row(language, visibility));
    }

    static void create(Notes notes, Runnable done) {
        String reader = Words.locale().getLanguage();
        Template empty = new Template(
                UUID.randomUUID(), 0, "", "", LANGUAGES.contains(reader) ? reader : "en", Visibility.STAFF);
        new TemplateDialog(Say.say("template.create"), empty).open(notes, empty, Say.say("template.create.do"), done);
    }

    static void edit(Notes notes, Template template, Runnable done) {
        new TemplateDialog(Say.say("template.edit", template.title()), template)
                .open(notes, template, Say.say("template.edit.do"), done);
    }

    /** As it is, to be kept anew. */
    static Template unsaved(Template gone) {
        return new Template(gone.id(), 0, gone.title(), gone.text(), gone.language(), gone.visibility());
    }

    private void open(Notes notes, Template before, String verb, Runnable done) {
        dialog.action(verb, () -> {
                    notes.saveTemplate(filled(before));
                    done.run();
                    Notices.success(Say.say("template.saved", title.getValue().strip()));
                })
                .open();
    }

    private Template filled(Template before) {
        if (title.getValue().isBlank()) {
            throw dialog.missing(title, Say.say("template.title.missing"));
        }
        if (text.getValue().isBlank()) {
            throw dialog.missing(text, Say.say("template.text.missing"));
        }
        return new Template(
                before.id(),
                before.version(),
                title.getValue().strip(),
                text.getValue().strip(),
                language.getValue(),
                visibility.getValue());
    }

    /** What the pages speak, and what the template says already. */
    private static List<String> languages(String used) {
        List<String> all = new ArrayList<>(LANGUAGES);
        if (!all.contains(used)) {
            all.add(used);
        }
        return all;
    }
}
