package org.boardwalk.pathways.internal.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.boardwalk.pathways.api.catalogue.PathwayVersion;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;

/** Shows what a new version changes and whom it concerns, and publishes it. */
final class PublishDialog {
    private final Drafting drafting;
    private final int people;
    private final Consumer<PathwayVersion> published;

    /** @param people on the pathway now */
    PublishDialog(Drafting drafting, int people, Consumer<PathwayVersion> published) {
        this.drafting = drafting;
        this.people = people;
        this.published = published;
    }

    void open() {
        TextArea note = new TextArea(Say.ui("publish.note"));
        note.setHelperText(Say.ui("publish.noteHelp"));
        int number = drafting.published().map(version -> version.number() + 1).orElse(1);
        new FormDialog(Say.ui("publish.heading", number))
                .says(drafting.published().isEmpty() ? Say.ui("publish.first") : Say.ui("publish.effect", people))
                .fields(preview(), note)
                .action(Say.ui("publish.do"), () -> published.accept(drafting.publish(note.getValue())))
                .open();
    }

    private Div preview() {
        Div preview = new Div();
        preview.addClassName("pw-difference");
        drafting.published().map(PathwayVersion::pathway).ifPresent(before -> preview(preview, before));
        return preview;
    }

    private void preview(Div preview, Pathway before) {
        VersionChanges changes = VersionChanges.between(before, drafting.pathway());
        list(preview, "difference.added", changes.added());
        list(preview, "difference.removed", changes.removed());
        list(preview, "difference.changed", changes.changed());
        if (changes.others()) {
            preview.add(new Paragraph(Say.ui("publish.others")));
        }
        if (changes.isEmpty()) {
            preview.add(new Paragraph(Say.ui("publish.nothing")));
        }
    }

    private static void list(Div preview, String key, List<Step> steps) {
        if (!steps.isEmpty()) {
            UnorderedList list = new UnorderedList();
            steps.forEach(step -> list.add(new ListItem(Say.text(step.title()))));
            preview.add(new H3(Say.ui(key, steps.size())), list);
        }
    }
}
