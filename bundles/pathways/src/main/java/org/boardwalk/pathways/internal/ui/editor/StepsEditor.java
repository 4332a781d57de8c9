package org.boardwalk.pathways.internal.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.boardwalk.pathways.api.model.PathwayBuilder;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.model.StepKind;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.internal.ui.picture.TemplateFaces;
import org.boardwalk.pathways.internal.ui.words.Glyph;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.pathways.ui.api.Slug;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;

/** The steps in reading order; opening one shows its form in the list's place. */
final class StepsEditor extends Div {
    private final Drafting drafting;
    private Optional<String> opened = Optional.empty();

    StepsEditor(Drafting drafting) {
        this.drafting = drafting;
        addClassName("pw-steps-editor");
        draw();
    }

    /** Draws again what is shown: after undo, or when the list is on the page. */
    void changed(Drafting.Change change) {
        boolean gone = opened.flatMap(drafting.pathway()::step).isEmpty();
        if (change == Drafting.Change.REPLACED || opened.isPresent() && gone) {
            draw();
        }
    }

    void open(String stepId) {
        opened = Optional.of(stepId);
        draw();
    }

    private void draw() {
        removeAll();
        opened.flatMap(drafting.pathway()::step).ifPresentOrElse(this::form, this::list);
    }

    private void close() {
        opened = Optional.empty();
        draw();
    }

    private void form(Step step) {
        Button back = new Button(Say.ui("steps.back"), Icons.decorative("angle-left"), click -> close());
        back.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        H2 title = new H2(Say.text(step.title()));
        title.getElement().setAttribute("tabindex", "-1");
        Div head = new Div(back, title, tools(step));
        head.addClassName("pw-step-head");
        add(head, new StepForm(drafting, step));
        title.getElement().callJsFunction("focus");
    }

    private Component tools(Step step) {
        Div tools = new Div(
                new Button(Say.ui("steps.duplicate"), Icons.decorative("copy"), click -> duplicate(step.id())),
                new Button(Say.ui("steps.remove"), Icons.decorative("trash"), click -> remove(step.id())));
        tools.addClassName("bw-actions");
        return tools;
    }

    private void list() {
        opened = Optional.empty();
        List<Step> steps = drafting.pathway().steps();
        if (steps.isEmpty()) {
            add(new EmptyState("list-ol", Say.ui("steps.none")).detail(Say.ui("steps.noneDetail")));
        }
        OrderedList list = new OrderedList();
        list.addClassName("pw-step-list");
        for (int i = 0; i < steps.size(); i++) {
            list.add(row(steps.get(i), i, steps.size()));
        }
        add(list, adder());
    }

    private ListItem row(Step step, int index, int count) {
        String title = Say.text(step.title());
        NativeButton open = new NativeButton(title, click -> open(step.id()));
        open.addClassName("pw-item-title");
        Span kind = new Span(Say.kind(step.kind()));
        kind.addClassName("pw-quiet");
        Div words = new Div(open, kind);
        words.addClassName("pw-item-words");
        TemplateFaces.retired(drafting.pathway(), step)
                .ifPresent(credential -> words.add(
                        new Pill(Tone.ATTENTION, "archive", TemplateFaces.retiredLine(credential.lifecycle()))));
        Button up = icon("arrow-up", "steps.up", title, () -> move(index, index - 1));
        Button down = icon("arrow-down", "steps.down", title, () -> move(index, index + 1));
        up.setEnabled(index > 0);
        down.setEnabled(index < count - 1);
        Div tools = new Div(up, down);
        tools.addClassName("pw-row-tools");
        return new ListItem(Glyph.of(step.kind()), words, tools);
    }

    private static Button icon(String icon, String key, String title, Runnable work) {
        Button button = new Button(Icons.decorative(icon), click -> work.run());
        button.setAriaLabel(Say.ui(key, title));
        button.setTooltipText(Say.ui(key, title));
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return button;
    }

    private Component adder() {
        TextField title = new TextField(Say.ui("steps.newTitle"));
        Button add = new Button(Say.ui("steps.add"), Icons.decorative("plus"), click -> addStep(title.getValue()));
        add.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        title.addKeyPressListener(Key.ENTER, event -> addStep(title.getValue()));
        Div adder = new Div(title, add);
        adder.addClassNames("pw-inline", "pw-adder");
        return adder;
    }

    private void addStep(String title) {
        if (!title.isBlank()) {
            Step step = Step.of(newId(title), StepKind.COURSE, LocalText.plain(title.strip()));
            PathwayBuilder edit = drafting.pathway().edit();
            edit.steps().add(step);
            opened = Optional.of(step.id());
            drafting.replace(edit.build());
        }
    }

    private void duplicate(String stepId) {
        drafting.pathway().step(stepId).ifPresent(original -> {
            LocalText title = Copies.title(original.title());
            Step copy = original.edit().id(newId(stepId)).title(title).build();
            PathwayBuilder edit = drafting.pathway().edit();
            edit.steps().add(edit.steps().indexOf(original) + 1, copy);
            opened = Optional.of(copy.id());
            drafting.replace(edit.build());
            Notices.success(Say.ui("steps.duplicated", Say.text(title)));
        });
    }

    private void remove(String stepId) {
        drafting.pathway().step(stepId).ifPresent(step -> new Confirm(
                        Say.ui("steps.removeQuestion", Say.text(step.title())))
                .says(Say.ui("steps.removeMeans"))
                .lists(
                        Say.ui("steps.removeAsked"),
                        Removal.asking(drafting.pathway(), stepId).stream()
                                .map(asking -> Say.text(asking.title()))
                                .toList())
                .danger(Say.ui("steps.remove"), () -> {
                    opened = Optional.empty();
                    drafting.replace(Removal.of(drafting.pathway(), stepId));
                    Notices.undo(Say.ui("steps.removed", Say.text(step.title())), drafting::undo);
                })
                .open());
    }

    private void move(int from, int to) {
        PathwayBuilder edit = drafting.pathway().edit();
        Collections.swap(edit.steps(), from, to);
        drafting.replace(edit.build());
    }

    private String newId(String title) {
        return Slug.unique(
                title, "step", drafting.pathway().steps().stream().map(Step::id).toList());
    }
}
