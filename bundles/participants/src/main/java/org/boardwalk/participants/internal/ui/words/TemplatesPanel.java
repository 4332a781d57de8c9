package org.boardwalk.participants.internal.ui.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.boardwalk.participants.api.casefile.Notes;
import org.boardwalk.participants.api.casefile.Notes.Template;
import org.boardwalk.participants.internal.ui.Fields;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.participants.internal.ui.casefile.Entry;
import org.boardwalk.participants.internal.ui.form.Detail;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;

/** The forms people start a note from. */
final class TemplatesPanel extends Composite<Panel> {
    private final Notes notes;

    TemplatesPanel(Notes notes) {
        this.notes = notes;
        show();
    }

    @Override
    protected Panel initContent() {
        return new Panel(Say.say("template.panel"))
                .summary(Say.say("template.about"))
                .actions(Fields.primary(Say.say("template.create"), () -> TemplateDialog.create(notes, this::show)));
    }

    private void show() {
        getContent().content().removeAll();
        List<Template> templates = notes.templates();
        if (templates.isEmpty()) {
            getContent()
                    .content()
                    .add(new EmptyState("notebook", Say.say("template.none")).detail(Say.say("template.none.detail")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("pp-entry-list");
        templates.forEach(template -> list.add(new ListItem(line(template))));
        getContent().content().add(list);
    }

    private Entry line(Template template) {
        return Entry.titled(template.title())
                .fact(Pill.label(Detail.language(template.language())))
                .fact(Say.say("template.starts", Say.name("note.visibility", template.visibility())))
                .text(template.text())
                .actions(
                        Fields.icon(
                                "edit",
                                Say.say("template.edit", template.title()),
                                () -> TemplateDialog.edit(notes, template, this::show)),
                        Fields.icon("trash", Say.say("template.delete", template.title()), () -> delete(template)));
    }

    private void delete(Template template) {
        Notices.tryTo(() -> {
            notes.deleteTemplate(template.id());
            show();
            Notices.undo(Say.say("template.deleted", template.title()), () -> {
                notes.saveTemplate(TemplateDialog.unsaved(template));
                show();
            });
        });
    }
}
