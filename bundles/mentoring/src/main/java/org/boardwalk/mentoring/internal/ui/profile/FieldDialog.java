package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.profile.ApplicationForm;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.FormField;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Required;

/** Adds a question of the board's own, or changes it. */
final class FieldDialog {
    private static final int LONGEST_CODE = 40;

    private FieldDialog() {}

    /** @param count of the questions there are: a new one comes last */
    static FormDialog of(
            ApplicationForm form, Audience audience, Optional<FormField> before, int count, Runnable done) {
        TextField label = StepDialog.text("setUp.question", 160, before.map(FormField::label));
        label.setRequiredIndicatorVisible(true);
        TextField spanish = StepDialog.text("setUp.spanishQuestion", 160, before.map(FormField::spanishLabel));
        TextField help = StepDialog.text("setUp.help", 400, before.map(FormField::help));
        TextField spanishHelp = StepDialog.text("setUp.spanishHelp", 400, before.map(FormField::spanishHelp));
        Select<FormField.Kind> kind = new Select<>();
        kind.setLabel(Say.ui("setUp.kind"));
        kind.setItems(FormField.Kind.values());
        kind.setItemLabelGenerator(one -> Say.of("field." + one));
        TextArea options = new TextArea(Say.ui("setUp.options"));
        options.setHelperText(Say.ui("setUp.optionsHelp"));
        options.setValue(text(before.map(FormField::options).orElse(List.of())));
        kind.addValueChangeListener(change -> options.setVisible(isChoice(change.getValue())));
        kind.setValue(before.map(FormField::kind).orElse(FormField.Kind.TEXT));
        options.setVisible(isChoice(kind.getValue()));
        Checkbox required = new Checkbox(
                Say.ui("setUp.mustAnswer"), before.filter(FormField::required).isPresent());
        Checkbox shared = new Checkbox(
                Say.ui("setUp.sharedWithPartner"),
                before.filter(FormField::sharedWithPartner).isPresent());
        Checkbox active = new Checkbox(
                Say.ui("setUp.active"), before.map(FormField::active).orElse(true));
        return new FormDialog(Say.ui(before.isPresent() ? "setUp.editField" : "setUp.addField"))
                .says(Say.ui("setUp.fieldMeans"))
                .fields(label, spanish, help, spanishHelp, kind, options, required, shared, active)
                .valid(() -> Required.check(label, Say.of("field.noLabel")))
                .action(Say.ui("save"), () -> {
                    form.save(new FormField(
                            before.map(FormField::id).orElseGet(UUID::randomUUID),
                            before.map(FormField::lock).orElse(0L),
                            audience,
                            kind.getValue(),
                            label.getValue(),
                            spanish.getValue(),
                            help.getValue(),
                            spanishHelp.getValue(),
                            isChoice(kind.getValue())
                                    ? options(
                                            options.getValue(),
                                            before.map(FormField::options).orElse(List.of()))
                                    : List.of(),
                            required.getValue(),
                            shared.getValue(),
                            before.map(FormField::position).orElse(10 * (count + 1)),
                            active.getValue()));
                    done.run();
                });
    }

    private static boolean isChoice(FormField.Kind kind) {
        return kind == FormField.Kind.CHOICE || kind == FormField.Kind.CHOICES;
    }

    private static String text(List<FormField.Option> options) {
        return options.stream()
                .map(option ->
                        option.spanishName().isBlank() ? option.name() : option.name() + " = " + option.spanishName())
                .collect(Collectors.joining("\n"));
    }

    /** One in each line, in Spanish behind an equals sign; what was there keeps its code, so that answers stay. */
    private static List<FormField.Option> options(String text, List<FormField.Option> before) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> option(line, before))
                .toList();
    }

    private static FormField.Option option(String line, List<FormField.Option> before) {
        int equals = line.indexOf('=');
        String name = (equals < 0 ? line : line.substring(0, equals)).strip();
        String spanish = equals < 0 ? "" : line.substring(equals + 1).strip();
        String code = before.stream()
                .filter(option -> option.name().equals(name))
                .map(FormField.Option::code)
                .findFirst()
                .orElseGet(() -> code(name));
        return new FormField.Option(code, name, spanish);
    }

    private static String code(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return plain.substring(0, Math.min(plain.length(), LONGEST_CODE));
    }
}
