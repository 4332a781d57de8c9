package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.profile.Answer;
import org.boardwalk.mentoring.api.profile.FormField;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Words;

/** The board's own questions, to be answered. Answers to what is not asked any more are kept. */
final class AnswerFields {
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_TEXT = 2000;

    private final Map<UUID, Supplier<List<String>>> values = new LinkedHashMap<>();
    private final List<Component> parts = new ArrayList<>();
    private final List<Answer> kept;

    AnswerFields(List<FormField> fields, List<Answer> before) {
        Map<UUID, List<String>> given = before.stream().collect(Collectors.toMap(Answer::fieldId, Answer::values));
        List<FormField> asked = fields.stream().filter(FormField::active).toList();
        asked.forEach(field -> {
            Part part = part(field, given.getOrDefault(field.id(), List.of()));
            parts.add(part.component());
            values.put(field.id(), part.value());
        });
        kept = before.stream()
                .filter(answer -> !values.containsKey(answer.fieldId()))
                .toList();
    }

    private record Part(Component component, Supplier<List<String>> value) {}

    private static Part part(FormField field, List<String> given) {
        String label = field.label(Words.locale());
        String help = help(field);
        Optional<String> first = given.stream().findFirst();
        return switch (field.kind()) {
            case TEXT, NUMBER -> line(label, help, first.orElse(""), field.required());
            case LONG_TEXT -> area(label, help, first.orElse(""), field.required());
            case DATE -> day(label, help, first.map(LocalDate::parse), field.required());
            case YES_NO -> choice(field, label, help, first, Map.of("true", Say.ui("yes"), "false", Say.ui("no")));
            case CHOICE -> choice(field, label, help, first, names(field));
            case CHOICES -> choices(field, label, help, given);
        };
    }

    /** Says who reads it: an answer is never for everybody. */
    private static String help(FormField field) {
        String readers = Say.ui(field.sharedWithPartner() ? "field.shared" : "field.notShared");
        String help = field.help(Words.locale());
        return help.isBlank() ? readers : help + " " + readers;
    }

    private static Part line(String label, String help, String value, boolean required) {
        TextField field = new TextField(label);
        field.setMaxLength(LONGEST_LINE);
        field.setHelperText(help);
        field.setValue(value);
        field.setRequiredIndicatorVisible(required);
        return new Part(field, () -> List.of(field.getValue()));
    }

    private static Part area(String label, String help, String value, boolean required) {
        TextArea field = new TextArea(label);
        field.setMaxLength(LONGEST_TEXT);
        field.setHelperText(help);
        field.setValue(value);
        field.setRequiredIndicatorVisible(required);
        return new Part(field, () -> List.of(field.getValue()));
    }

    private static Part day(String label, String help, Optional<LocalDate> value, boolean required) {
        DatePicker field = new DatePicker(label);
        field.setHelperText(help);
        value.ifPresent(field::setValue);
        field.setRequiredIndicatorVisible(required);
        return new Part(field, () -> Optional.ofNullable(field.getValue()).map(LocalDate::toString).stream()
                .toList());
    }

    private static Map<String, String> names(FormField field) {
        Map<String, String> names = new LinkedHashMap<>();
        field.options().forEach(option -> names.put(option.code(), option.name(Words.locale())));
        return names;
    }

    private static Part choice(
            FormField field, String label, String help, Optional<String> value, Map<String, String> names) {
        RadioButtonGroup<String> group = new RadioButtonGroup<>(label);
        group.setItems(names.keySet().stream()
                .sorted((one, other) -> order(field, one) - order(field, other))
                .toList());
        group.setItemLabelGenerator(code -> names.getOrDefault(code, code));
        group.setHelperText(help);
        value.filter(names::containsKey).ifPresent(group::setValue);
        group.setRequiredIndicatorVisible(field.required());
        return new Part(
                group, () -> Optional.ofNullable(group.getValue()).stream().toList());
    }

    private static int order(FormField field, String code) {
        return code.equals("true")
                ? -1
                : field.options().stream().map(FormField.Option::code).toList().indexOf(code);
    }

    private static Part choices(FormField field, String label, String help, List<String> given) {
        Map<String, String> names = names(field);
        CheckboxGroup<String> group = new CheckboxGroup<>(label);
        group.setItems(names.keySet());
        group.setItemLabelGenerator(code -> names.getOrDefault(code, code));
        group.setHelperText(help);
        group.setValue(given.stream().filter(names::containsKey).collect(Collectors.toSet()));
        if (field.required()) {
            Ticks.oneAtLeast(group);
        }
        return new Part(group, () -> group.getValue().stream().sorted().toList());
    }

    List<Component> parts() {
        return parts;
    }

    List<Answer> value() {
        List<Answer> all = new ArrayList<>(kept);
        values.forEach((field, value) -> all.add(new Answer(field, value.get())));
        return all;
    }
}
