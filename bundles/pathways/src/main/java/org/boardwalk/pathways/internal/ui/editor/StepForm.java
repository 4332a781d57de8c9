package org.boardwalk.pathways.internal.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Lifecycle;
import org.boardwalk.pathways.api.model.Organisation;
import org.boardwalk.pathways.api.model.PathwayBuilder;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.model.StepBuilder;
import org.boardwalk.pathways.api.model.StepKind;
import org.boardwalk.pathways.internal.ui.step.CredentialFacts;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.pathways.ui.api.CredentialField;
import org.boardwalk.pathways.ui.api.PrerequisitesEditor;
import org.boardwalk.pathways.ui.api.TextPair;
import org.boardwalk.pathways.ui.api.Vocabulary;

/** All about one step. Each field saves when it is left, or after a short pause in typing. */
final class StepForm extends Div {
    private final Drafting drafting;
    private final DraftWords words;
    private final String stepId;

    StepForm(Drafting drafting, Step step) {
        this.drafting = drafting;
        stepId = step.id();
        words = new DraftWords(drafting, stepId);
        addClassNames("pw-form", "pw-step-form");
        add(names(step), before(step));
        add(section("form.time", new StepTimes(words, step, this::change)));
        add(section("form.credential", credential(step), organisations(step)));
        add(section("form.branch", new BranchField(drafting, stepId), optional(step), goal()));
        add(section(
                "form.topics",
                new TopicsField(step.topics(), topics -> change("topics", StepBuilder::topics, topics))));
        add(section("form.relations", new RelationsEditor(drafting, stepId)));
    }

    private static Component section(String key, Component... parts) {
        Div content = new Div(parts);
        content.addClassName("pw-form");
        Details section = new Details(Say.ui(key), content);
        section.addClassName("pw-section");
        return section;
    }

    private Component names(Step step) {
        Select<StepKind> kind = new Select<>();
        kind.setLabel(Say.ui("form.kind"));
        kind.setItems(StepKind.values());
        kind.setItemLabelGenerator(Say::kind);
        kind.setValue(step.kind());
        kind.addValueChangeListener(event -> change("kind", StepBuilder::kind, event.getValue()));
        TextPair title = TextPair.line(Say.ui("form.title"))
                .bindRequired(step.title(), text -> change("title", StepBuilder::title, text));
        TextPair summary = TextPair.area(Say.ui("form.summary"))
                .bind(step.summary(), text -> change("summary", StepBuilder::summary, text));
        Div names = new Div(title, kind, summary);
        names.addClassName("pw-form");
        return names;
    }

    private Component before(Step step) {
        Div before = new Div(
                new H3(Say.ui("step.before")),
                new PrerequisitesEditor(
                        words,
                        step.prerequisites(),
                        prerequisites -> change("prerequisites", StepBuilder::prerequisites, prerequisites)));
        before.addClassName("pw-form-part");
        return before;
    }

    private Component credential(Step step) {
        CredentialField credential = new CredentialField(words);
        credential.setLabel(Say.ui("form.endsWith"));
        credential.setHelperText(Say.ui("form.endsWithHelp"));
        credential.setClearButtonVisible(true);
        step.credential().ifPresent(code -> credential.choose(words, code));
        credential.addValueChangeListener(event -> change(
                "credential",
                StepBuilder::credential,
                Optional.ofNullable(event.getValue()).map(Vocabulary.Term::id)));
        Div retired = new Div();
        Runnable tell = () -> {
            retired.removeAll();
            Optional.ofNullable(credential.getValue())
                    .flatMap(chosen -> drafting.pathway().credential(chosen.id()))
                    .map(Credential::lifecycle)
                    .filter(Lifecycle::isRetired)
                    .ifPresent(life -> retired.add(CredentialFacts.retired(drafting.pathway(), life)));
        };
        tell.run();
        credential.addValueChangeListener(event -> tell.run());
        return new Div(credential, retired);
    }

    private Component organisations(Step step) {
        Div fields = new Div(
                organisation(
                        "form.provider", step.provider(), value -> change("provider", StepBuilder::provider, value)),
                organisation(
                        "form.accreditor",
                        step.accreditor(),
                        value -> change("accreditor", StepBuilder::accreditor, value)));
        fields.addClassName("pw-pair");
        return fields;
    }

    private static Component organisation(
            String key, Optional<Organisation> shown, Consumer<Optional<Organisation>> changed) {
        TextField name = TextPair.lazy(new TextField(Say.ui(key)));
        name.setValue(shown.map(Organisation::name).orElse(""));
        name.addValueChangeListener(
                event -> changed.accept(Optional.of(event.getValue().strip())
                        .filter(text -> !text.isEmpty())
                        .map(text -> new Organisation(text, shown.flatMap(Organisation::url)))));
        return name;
    }

    private Component optional(Step step) {
        Checkbox optional = new Checkbox(Say.ui("form.optional"), step.optional());
        optional.addValueChangeListener(event -> change("optional", StepBuilder::optional, event.getValue()));
        return optional;
    }

    private Component goal() {
        Checkbox goal = new Checkbox(
                Say.ui("form.goal"),
                drafting.pathway().goal().filter(stepId::equals).isPresent());
        goal.addValueChangeListener(event -> {
            PathwayBuilder edit = drafting.pathway().edit();
            edit.goal(event.getValue() ? Optional.of(stepId) : Optional.empty());
            drafting.edit("goal", edit.build());
        });
        return goal;
    }

    private <V> void change(String field, BiFunction<StepBuilder, V, StepBuilder> setter, V value) {
        drafting.pathway().step(stepId).ifPresent(now -> {
            Step changed = setter.apply(now.edit(), value).build();
            drafting.edit(
                    stepId + "." + field, drafting.pathway().edit().put(changed).build());
        });
    }
}
