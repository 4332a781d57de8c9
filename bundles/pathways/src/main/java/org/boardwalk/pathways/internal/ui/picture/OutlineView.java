package org.boardwalk.pathways.internal.ui.picture;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.picture.OutlineEntry;
import org.boardwalk.pathways.api.picture.PathwayPictures;
import org.boardwalk.pathways.internal.ui.words.Glyph;
import org.boardwalk.pathways.internal.ui.words.RequirementWords;
import org.boardwalk.pathways.internal.ui.words.Say;

/** The list that says the same as the picture: every step, what comes before it, where one must choose. */
public final class OutlineView extends Div {
    private final PathwayPictures pictures;
    private final Consumer<String> open;
    private final Map<String, NativeButton> titles = new HashMap<>();

    /** @param open is told the id of the step somebody opens */
    public OutlineView(PathwayPictures pictures, Consumer<String> open) {
        this.pictures = pictures;
        this.open = open;
        addClassName("pw-outline");
    }

    public void show(Pathway pathway, Map<String, StepFace> faces) {
        removeAll();
        titles.clear();
        OrderedList list = new OrderedList();
        list.addClassName("pw-list");
        pictures.outline(pathway).forEach(entry -> list.add(entry(pathway, faces, entry)));
        add(list);
    }

    /** Moves the keyboard to a step. */
    public void focusStep(String stepId) {
        NativeButton title = titles.get(stepId);
        if (title != null) {
            title.focus();
        }
    }

    private ListItem entry(Pathway pathway, Map<String, StepFace> faces, OutlineEntry entry) {
        return switch (entry) {
            case OutlineEntry.Single single -> step(pathway, faces, single.stepId());
            case OutlineEntry.Fork fork -> fork(pathway, faces, fork);
        };
    }

    private ListItem fork(Pathway pathway, Map<String, StepFace> faces, OutlineEntry.Fork fork) {
        ListItem item = new ListItem(heading(pathway, fork));
        item.addClassName("pw-fork");
        UnorderedList options = new UnorderedList();
        options.addClassName("pw-options");
        for (OutlineEntry.Branch branch : fork.branches()) {
            boolean one = branch.steps().size() == 1;
            options.add(one ? step(pathway, faces, branch.steps().getFirst()) : branch(pathway, faces, branch));
        }
        item.add(options);
        return item;
    }

    private ListItem branch(Pathway pathway, Map<String, StepFace> faces, OutlineEntry.Branch branch) {
        Span title = new Span(Say.text(branch.title()));
        title.addClassName("pw-branch-title");
        OrderedList steps = new OrderedList();
        steps.addClassName("pw-list");
        branch.steps().forEach(id -> steps.add(step(pathway, faces, id)));
        ListItem item = new ListItem(title, steps);
        item.addClassName("pw-branch");
        return item;
    }

    private static Component heading(Pathway pathway, OutlineEntry.Fork fork) {
        String words = pathway.choices().stream()
                .filter(choice -> choice.id().equals(fork.choiceId()))
                .findFirst()
                .map(ChoiceWords::title)
                .orElseGet(() -> Say.text(fork.title()));
        Span heading = new Span(words);
        heading.addClassName("pw-fork-title");
        return heading;
    }

    private ListItem step(Pathway pathway, Map<String, StepFace> faces, String id) {
        StepFace face = faces.get(id);
        Step step = pathway.step(id).orElseThrow();
        ListItem item = new ListItem();
        item.addClassName("pw-item");
        item.getElement().setAttribute("data-step", id);
        if (face != null) {
            face.state().ifPresent(state -> item.addClassName("pw-state-" + Glyph.name(state)));
            face.marks().forEach(item::addClassName);
            item.add(row(face), before(pathway, step));
        }
        return item;
    }

    private Component row(StepFace face) {
        NativeButton title = new NativeButton(face.title(), click -> open.accept(face.id()));
        title.addClassName("pw-item-title");
        titles.put(face.id(), title);
        Span kind = new Span(Say.kind(face.kind()));
        kind.addClassName("pw-item-kind");
        Div words = new Div(title, kind);
        words.addClassName("pw-item-words");
        Div row = new Div(Glyph.of(face.kind()), words);
        row.addClassName("pw-item-row");
        if (!face.line().isEmpty()) {
            Span line = new Span();
            face.state().ifPresent(state -> line.add(Glyph.of(state)));
            line.add(new Span(face.line()));
            line.addClassName("pw-item-line");
            row.add(line);
        }
        return row;
    }

    private static Component before(Pathway pathway, Step step) {
        List<String> sentences = step.prerequisites().isEmpty()
                ? List.of(Say.ui("requirement.none"))
                : step.prerequisites().stream()
                        .map(prerequisite -> RequirementWords.sentence(pathway, prerequisite))
                        .toList();
        Div before = new Div();
        before.addClassName("pw-item-before");
        sentences.forEach(sentence -> before.add(new Paragraph(sentence)));
        return before;
    }
}
