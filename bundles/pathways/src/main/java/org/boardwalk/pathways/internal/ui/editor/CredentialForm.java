package org.boardwalk.pathways.internal.ui.editor;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Lifecycle;
import org.boardwalk.pathways.api.model.Organisation;
import org.boardwalk.pathways.api.model.PartialDate;
import org.boardwalk.pathways.api.model.PathwayBuilder;
import org.boardwalk.pathways.api.model.Source;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.pathways.ui.api.TextPair;

/**
 * The facts about one credential. Whether it can be earned, whether it still counts, what replaced it and what is
 * useful instead are asked apart, because they are easily mixed up.
 */
final class CredentialForm extends Div {
    private final Drafting drafting;
    private final String code;
    private final Select<Lifecycle.Status> status = new Select<>();
    private final TextField retiredOn = TextPair.lazy(new TextField(Say.ui("credentials.retiredOn")));
    private final Select<Lifecycle.Validity> validity = new Select<>();
    private final Select<Lifecycle.Succession> succession = new Select<>();
    private final ComboBox<Credential> replacedBy = new ComboBox<>(Say.ui("credentials.replacedBy"));
    private final MultiSelectComboBox<Credential> instead = new MultiSelectComboBox<>(Say.ui("credentials.suggested"));
    private final TextField source = TextPair.lazy(new TextField(Say.ui("credentials.source")));

    CredentialForm(Drafting drafting, Credential credential) {
        this.drafting = drafting;
        code = credential.code();
        addClassName("pw-form");
        add(names(credential), life(credential.lifecycle()));
    }

    private Div names(Credential credential) {
        Select<Credential.Type> type = new Select<>();
        type.setLabel(Say.ui("credential.type"));
        type.setItems(Credential.Type.values());
        type.setItemLabelGenerator(item -> Say.of("credentialType." + item));
        type.setValue(credential.type());
        type.addValueChangeListener(event -> change(
                "type",
                now -> new Credential(
                        code,
                        now.name(),
                        now.summary(),
                        event.getValue(),
                        now.issuer(),
                        now.lifecycle(),
                        now.domains())));
        TextField issuer = TextPair.lazy(new TextField(Say.ui("credential.issuer")));
        issuer.setValue(credential.issuer().map(Organisation::name).orElse(""));
        issuer.addValueChangeListener(event -> change(
                "issuer",
                now -> new Credential(
                        code,
                        now.name(),
                        now.summary(),
                        now.type(),
                        organisation(event.getValue()),
                        now.lifecycle(),
                        now.domains())));
        TextPair name = TextPair.line(Say.ui("credential.name"))
                .bindRequired(
                        credential.name(),
                        text -> change(
                                "name",
                                now -> new Credential(
                                        code,
                                        text,
                                        now.summary(),
                                        now.type(),
                                        now.issuer(),
                                        now.lifecycle(),
                                        now.domains())));
        TextPair summary = TextPair.area(Say.ui("form.summary"))
                .bind(
                        credential.summary(),
                        text -> change(
                                "summary",
                                now -> new Credential(
                                        code,
                                        now.name(),
                                        text,
                                        now.type(),
                                        now.issuer(),
                                        now.lifecycle(),
                                        now.domains())));
        Div pair = new Div(type, issuer);
        pair.addClassName("pw-pair");
        Div names = new Div(name, pair, summary);
        names.addClassName("pw-form");
        return names;
    }

    private static Optional<Organisation> organisation(String name) {
        return name.isBlank() ? Optional.empty() : Optional.of(Organisation.named(name.strip()));
    }

    private Div life(Lifecycle life) {
        fill(status, "credentials.status", "credentialStatus.", List.of(Lifecycle.Status.values()), life.status());
        fill(validity, "credential.validity", "validity.", List.of(Lifecycle.Validity.values()), life.validity());
        fill(
                succession,
                "credential.succession",
                "succession.",
                List.of(Lifecycle.Succession.values()),
                life.succession());
        retiredOn.setValue(life.retiredOn().map(PartialDate::iso).orElse(""));
        retiredOn.setHelperText(Say.ui("credentials.dateHelp"));
        List<Credential> others = drafting.pathway().credentials().stream()
                .filter(other -> !other.code().equals(code))
                .toList();
        replacedBy.setItems(others);
        replacedBy.setItemLabelGenerator(other -> Say.text(other.name()));
        life.replacedBy().flatMap(drafting.pathway()::credential).ifPresent(replacedBy::setValue);
        instead.setItems(others);
        instead.setItemLabelGenerator(other -> Say.text(other.name()));
        instead.setHelperText(Say.ui("credentials.suggestedHelp"));
        instead.select(life.suggestedInstead().stream()
                .flatMap(other -> drafting.pathway().credential(other).stream())
                .toList());
        source.setValue(life.source().map(Source::name).orElse(""));
        show();
        List.<HasValue<?, ?>>of(status, validity, succession, retiredOn, replacedBy, instead, source)
                .forEach(field -> field.addValueChangeListener(event -> life()));
        Div fields = new Div(status, retiredOn, validity, succession, replacedBy, instead, source);
        fields.addClassName("pw-pair");
        return fields;
    }

    private static <E> void fill(Select<E> select, String label, String prefix, List<E> items, E value) {
        select.setLabel(Say.ui(label));
        select.setItems(items);
        select.setItemLabelGenerator(item -> Say.of(prefix + item));
        select.setValue(value);
    }

    private void show() {
        retiredOn.setVisible(status.getValue() == Lifecycle.Status.RETIRED);
        replacedBy.setVisible(succession.getValue() == Lifecycle.Succession.REPLACED);
    }

    private void life() {
        show();
        Optional<PartialDate> date = date();
        boolean wrong = retiredOn.isVisible() && !retiredOn.getValue().isBlank() && date.isEmpty();
        retiredOn.setInvalid(wrong);
        retiredOn.setErrorMessage(wrong ? Say.ui("credentials.dateWrong") : "");
        boolean replaced = replacedBy.isVisible() && replacedBy.getValue() != null;
        if (wrong || replacedBy.isVisible() && !replaced) {
            return;
        }
        change(
                "life",
                now -> new Credential(
                        code,
                        now.name(),
                        now.summary(),
                        now.type(),
                        now.issuer(),
                        life(now.lifecycle(), date),
                        now.domains()));
    }

    private Lifecycle life(Lifecycle now, Optional<PartialDate> date) {
        Optional<Source> from = source.getValue().isBlank()
                ? Optional.empty()
                : Optional.of(new Source(
                        source.getValue().strip(),
                        now.source().flatMap(Source::through),
                        now.source().flatMap(Source::url)));
        return new Lifecycle(
                status.getValue(),
                date,
                validity.getValue(),
                succession.getValue(),
                replacedBy.isVisible()
                        ? Optional.ofNullable(replacedBy.getValue()).map(Credential::code)
                        : Optional.empty(),
                instead.getValue().stream().map(Credential::code).sorted().toList(),
                from);
    }

    private Optional<PartialDate> date() {
        try {
            return retiredOn.isVisible() && !retiredOn.getValue().isBlank()
                    ? Optional.of(new PartialDate(retiredOn.getValue().strip()))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private void change(String field, UnaryOperator<Credential> work) {
        PathwayBuilder edit = drafting.pathway().edit();
        edit.credentials().replaceAll(now -> now.code().equals(code) ? work.apply(now) : now);
        drafting.edit(code + "." + field, edit.build());
    }
}
