package org.boardwalk.participants.internal.ui.form;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.PriorityOfService;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.internal.ui.Fields;
import org.boardwalk.participants.internal.ui.Labels;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.ui.api.kit.FormErrors;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Words;

/** All details of a person in three groups, with a summary of what is wrong above them. */
final class DetailsForm extends Div {
    /** Languages people are served in most; any other tag can be typed. */
    private static final List<String> LANGUAGES =
            List.of("en", "es", "ar", "zh", "fr", "ht", "ko", "pt", "ru", "so", "tl", "vi");

    private final Labels labels;
    private final FormErrors errors = new FormErrors();
    private final Map<Detail, AbstractField<?, ?>> fields = new EnumMap<>(Detail.class);
    private final ComboBox<PriorityOfService> priority = new ComboBox<>(Detail.PRIORITY.label());

    DetailsForm(Labels labels) {
        this.labels = labels;
        addClassName("pp-form");
        add(
                errors,
                group(
                        "form.person",
                        text(Detail.GIVEN_NAME, 80, "given-name"),
                        text(Detail.FAMILY_NAME, 80, "family-name"),
                        text(Detail.PREFERRED_NAME, 80, "nickname"),
                        date(Detail.BIRTH_DATE),
                        language()),
                group(
                        "form.contact",
                        text(Detail.EMAIL, 254, "email"),
                        text(Detail.PHONE, 40, "tel"),
                        text(Detail.STREET, 120, "street-address"),
                        text(Detail.CITY, 80, "address-level2"),
                        text(Detail.STATE, 2, "address-level1"),
                        text(Detail.ZIP, 10, "postal-code"),
                        text(Detail.COUNTY, 60, "off")),
                group(
                        "form.programme",
                        term(Detail.PROGRAMME, Vocabulary.PROGRAMME),
                        term(Detail.FUNDING, Vocabulary.FUNDING),
                        priority(),
                        date(Detail.ENTRY_DATE),
                        text(Detail.EXTERNAL_ID, 40, "off")));
        hints();
    }

    void focus() {
        ((TextField) Objects.requireNonNull(fields.get(Detail.GIVEN_NAME))).focus();
    }

    void show(ParticipantDetails details) {
        text(Detail.GIVEN_NAME).setValue(details.givenName());
        text(Detail.FAMILY_NAME).setValue(details.familyName());
        text(Detail.PREFERRED_NAME).setValue(details.preferredName());
        text(Detail.EMAIL).setValue(details.email());
        text(Detail.PHONE).setValue(details.phone());
        text(Detail.STREET).setValue(details.street());
        text(Detail.CITY).setValue(details.city());
        text(Detail.STATE).setValue(details.state());
        text(Detail.ZIP).setValue(details.zip());
        text(Detail.COUNTY).setValue(details.county());
        text(Detail.EXTERNAL_ID).setValue(details.externalId());
        choice(Detail.LANGUAGE).setValue(details.language().isEmpty() ? null : details.language());
        offer(Detail.PROGRAMME, Vocabulary.PROGRAMME, details.programme());
        offer(Detail.FUNDING, Vocabulary.FUNDING, details.funding());
        priority.setValue(details.priority());
        day(Detail.BIRTH_DATE).setValue(details.birthDate());
        day(Detail.ENTRY_DATE).setValue(details.entryDate());
    }

    ParticipantDetails read() {
        return ParticipantDetails.builder()
                .givenName(text(Detail.GIVEN_NAME).getValue())
                .familyName(text(Detail.FAMILY_NAME).getValue())
                .preferredName(text(Detail.PREFERRED_NAME).getValue())
                .birthDate(day(Detail.BIRTH_DATE).getValue())
                .email(text(Detail.EMAIL).getValue())
                .phone(text(Detail.PHONE).getValue())
                .street(text(Detail.STREET).getValue())
                .city(text(Detail.CITY).getValue())
                .state(text(Detail.STATE).getValue())
                .zip(text(Detail.ZIP).getValue())
                .county(text(Detail.COUNTY).getValue())
                .language(chosen(Detail.LANGUAGE))
                .programme(chosen(Detail.PROGRAMME))
                .funding(chosen(Detail.FUNDING))
                .priority(priority.getValue())
                .entryDate(day(Detail.ENTRY_DATE).getValue())
                .externalId(text(Detail.EXTERNAL_ID).getValue())
                .build();
    }

    /** Says everything that is wrong before anything is sent. */
    boolean isComplete() {
        clear();
        Map<Detail, String> wrong = DetailChecks.of(read(), Fields.today());
        wrong.forEach((detail, code) -> mark(detail, Words.text(code)));
        for (Detail detail : List.of(Detail.BIRTH_DATE, Detail.ENTRY_DATE)) {
            if (day(detail).isInvalid() && !wrong.containsKey(detail)) {
                mark(detail, Say.say("date.bad"));
            }
        }
        return !errors.isVisible();
    }

    /** Says what the service found, at its field if the problem names one. */
    void show(ProblemException problem) {
        clear();
        String sentence = Words.text(problem);
        fieldOf(problem.code()).ifPresentOrElse(detail -> mark(detail, sentence), () -> errors.add(null, sentence));
    }

    private void clear() {
        errors.clear();
        fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
    }

    private static Optional<Detail> fieldOf(String code) {
        if (code.equals("participants.externalIdTaken") || code.equals("participants.invalid.socialSecurity")) {
            return Optional.of(Detail.EXTERNAL_ID);
        }
        String name = code.substring(code.lastIndexOf('.') + 1);
        return List.of(Detail.values()).stream()
                .filter(detail -> detail.key().equals(name))
                .findFirst();
    }

    private void mark(Detail detail, String sentence) {
        AbstractField<?, ?> field = Objects.requireNonNull(fields.get(detail));
        HasValidation validation = (HasValidation) field;
        validation.setErrorMessage(sentence);
        validation.setInvalid(true);
        errors.add(field, sentence);
    }

    private Panel group(String title, Component... parts) {
        return new Panel(Say.say(title), Fields.row(parts));
    }

    private void hints() {
        text(Detail.GIVEN_NAME).setRequiredIndicatorVisible(true);
        text(Detail.FAMILY_NAME).setRequiredIndicatorVisible(true);
        text(Detail.STATE).setHelperText(Say.say("form.state.hint"));
        text(Detail.EXTERNAL_ID).setHelperText(Say.say("form.externalId.hint"));
        day(Detail.ENTRY_DATE).setHelperText(Say.say("form.entryDate.hint"));
    }

    private TextField text(Detail detail, int longest, String autocomplete) {
        TextField field = new TextField(detail.label());
        field.setMaxLength(longest);
        // These are somebody else's data: a browser must not fill in the planner's own.
        field.getElement().setAttribute("autocomplete", "off").setAttribute("data-kind", autocomplete);
        fields.put(detail, field);
        return field;
    }

    private DatePicker date(Detail detail) {
        DatePicker field = Fields.date(detail.label());
        fields.put(detail, field);
        return field;
    }

    private ComboBox<String> term(Detail detail, String kind) {
        ComboBox<String> field = Fields.term(detail.label(), labels, kind, "");
        fields.put(detail, field);
        return field;
    }

    private ComboBox<String> language() {
        ComboBox<String> field = new ComboBox<>(Detail.LANGUAGE.label());
        field.setItems(LANGUAGES);
        field.setItemLabelGenerator(Detail::language);
        field.setClearButtonVisible(true);
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(event -> field.setValue(event.getDetail()));
        fields.put(Detail.LANGUAGE, field);
        return field;
    }

    private ComboBox<PriorityOfService> priority() {
        priority.setItems(PriorityOfService.values());
        priority.setItemLabelGenerator(Detail::priority);
        priority.setClearButtonVisible(true);
        priority.setHelperText(Say.say("form.priority.hint"));
        fields.put(Detail.PRIORITY, priority);
        return priority;
    }

    private void offer(Detail detail, String kind, String inUse) {
        ComboBox<String> field = choice(detail);
        field.setItems(labels.codes(kind, inUse));
        field.setValue(inUse.isEmpty() ? null : inUse);
    }

    private TextField text(Detail detail) {
        return (TextField) Objects.requireNonNull(fields.get(detail));
    }

    private DatePicker day(Detail detail) {
        return (DatePicker) Objects.requireNonNull(fields.get(detail));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> choice(Detail detail) {
        return (ComboBox<String>) Objects.requireNonNull(fields.get(detail));
    }

    private String chosen(Detail detail) {
        return Objects.requireNonNullElse(choice(detail).getValue(), "");
    }

    /** Changes a single detail and leaves what else is typed. */
    void take(Detail detail, ParticipantDetails from) {
        ParticipantDetails.Builder now = read().toBuilder();
        detail.copy(now, from);
        show(now.build());
    }
}
