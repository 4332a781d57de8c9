package org.boardwalk.pathways.internal.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.boardwalk.pathways.api.model.Choice;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.PathwayBuilder;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.internal.ui.picture.ChoiceWords;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.pathways.ui.api.Slug;
import org.boardwalk.pathways.ui.api.TextPair;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.WholeNumberField;

/** Forks of the pathway: which options there are, how many one takes, which steps belong to each. */
final class ChoicesEditor extends Div {
    private final Drafting drafting;

    ChoicesEditor(Drafting drafting) {
        this.drafting = drafting;
        addClassName("pw-form");
        draw();
    }

    void draw() {
        removeAll();
        List<Choice> choices = drafting.pathway().choices();
        if (choices.isEmpty()) {
            add(new EmptyState("split", Say.ui("choices.none")).detail(Say.ui("choices.noneDetail")));
        }
        choices.forEach(choice -> add(form(choice)));
        add(new Button(Say.ui("choices.add"), Icons.decorative("plus"), click -> add()));
    }

    private void add() {
        PathwayBuilder edit = drafting.pathway().edit();
        String id = Slug.unique("choice", "choice", ids());
        edit.choices()
                .add(new Choice(
                        id,
                        LocalText.of("New choice", "Elección nueva"),
                        1,
                        Optional.of(1),
                        List.of(option("option-1", 1), option("option-2", 2))));
        drafting.replace(edit.build());
    }

    private static Choice.Option option(String id, int number) {
        return new Choice.Option(id, LocalText.of("Option " + number, "Opción " + number), List.of());
    }

    private List<String> ids() {
        Pathway pathway = drafting.pathway();
        List<String> ids =
                new ArrayList<>(pathway.steps().stream().map(Step::id).toList());
        pathway.choices().forEach(choice -> ids.add(choice.id()));
        return ids;
    }

    private Component form(Choice choice) {
        Section section = new Section(new H3(ChoiceWords.title(choice)));
        section.addClassNames("pw-form", "pw-form-card");
        TextPair title = TextPair.line(Say.ui("choices.title"))
                .bindRequired(
                        choice.title(),
                        text -> edit(
                                choice.id(),
                                "title",
                                now -> new Choice(now.id(), text, now.min(), now.max(), now.options())));
        section.add(title, howMany(choice));
        choice.options().forEach(option -> section.add(option(choice, option)));
        Div actions = new Div(
                new Button(Say.ui("choices.addOption"), Icons.decorative("plus"), click -> addOption(choice.id())),
                new Button(Say.ui("choices.remove"), Icons.decorative("trash"), click -> remove(choice)));
        actions.addClassName("bw-actions");
        section.add(actions);
        return section;
    }

    private Component howMany(Choice choice) {
        WholeNumberField min = new WholeNumberField(Say.ui("choices.min"));
        min.setValue(choice.min());
        WholeNumberField max = new WholeNumberField(Say.ui("choices.max"));
        min.setMin(0);
        max.setMin(1);
        choice.max().ifPresent(max::setValue);
        max.setHelperText(Say.ui("choices.maxHelp"));
        min.addValueChangeListener(event -> howMany(choice.id(), min, max));
        max.addValueChangeListener(event -> howMany(choice.id(), min, max));
        Paragraph words = new Paragraph(Say.ui("choices.rule", ChoiceWords.rule(choice)));
        words.addClassName("pw-in-words");
        Div row = new Div(min, max, words);
        row.addClassName("pw-inline");
        return row;
    }

    private void howMany(String choiceId, WholeNumberField min, WholeNumberField max) {
        if (!min.isReadable() || !max.isReadable()) {
            return;
        }
        Optional<Integer> most = Optional.ofNullable(max.getValue());
        int least = min.getValue() == null ? 0 : min.getValue();
        boolean wrong =
                least < 0 || most.filter(limit -> limit < Math.max(least, 1)).isPresent();
        max.setInvalid(wrong);
        max.setErrorMessage(wrong ? Say.ui("choices.wrong") : "");
        if (!wrong) {
            edit(choiceId, "count", now -> new Choice(now.id(), now.title(), least, most, now.options()));
        }
    }

    private Component option(Choice choice, Choice.Option option) {
        TextPair title = TextPair.line(Say.ui("choices.option"))
                .bindRequired(
                        option.title(),
                        text -> editOption(
                                choice.id(),
                                option.id(),
                                "title",
                                now -> new Choice.Option(now.id(), text, now.steps())));
        MultiSelectComboBox<Step> steps = new MultiSelectComboBox<>(Say.ui("choices.steps"));
        steps.setItems(drafting.pathway().steps());
        steps.setItemLabelGenerator(step -> Say.text(step.title()));
        steps.select(option.steps().stream()
                .flatMap(id -> drafting.pathway().step(id).stream())
                .toList());
        steps.addValueChangeListener(event -> {
            List<String> chosen = event.getValue().stream().map(Step::id).toList();
            drafting.replace(Branches.fill(drafting.pathway(), choice.id(), option.id(), chosen));
        });
        Button remove = new Button(
                Say.ui("choices.removeOption"),
                Icons.decorative("close-small"),
                click -> edit(
                        choice.id(),
                        "",
                        now -> Branches.with(
                                now,
                                now.options().stream()
                                        .filter(other -> !other.id().equals(option.id()))
                                        .toList())));
        remove.setAriaLabel(Say.ui("choices.removeOptionWhat", Say.text(option.title())));
        Div block = new Div(title, steps, remove);
        block.addClassNames("pw-form", "pw-option");
        return block;
    }

    private void addOption(String choiceId) {
        edit(choiceId, "", now -> {
            List<Choice.Option> options = new ArrayList<>(now.options());
            List<String> taken = options.stream().map(Choice.Option::id).toList();
            options.add(option(Slug.unique("option", "option", taken), options.size() + 1));
            return Branches.with(now, options);
        });
    }

    private void remove(Choice choice) {
        drafting.replace(Removal.of(drafting.pathway(), choice.id()));
        Notices.undo(Say.ui("choices.removed", Say.text(choice.title())), drafting::undo);
    }

    private void editOption(String choiceId, String optionId, String field, UnaryOperator<Choice.Option> change) {
        edit(
                choiceId,
                optionId + field,
                now -> Branches.with(
                        now,
                        now.options().stream()
                                .map(option -> option.id().equals(optionId) ? change.apply(option) : option)
                                .toList()));
    }

    /** @param field empty when the forms do not show the change by themselves */
    private void edit(String choiceId, String field, UnaryOperator<Choice> change) {
        PathwayBuilder edit = drafting.pathway().edit();
        edit.choices().replaceAll(choice -> choice.id().equals(choiceId) ? change.apply(choice) : choice);
        if (field.isEmpty()) {
            drafting.replace(edit.build());
        } else {
            drafting.edit(choiceId + "." + field, edit.build());
        }
    }
}
