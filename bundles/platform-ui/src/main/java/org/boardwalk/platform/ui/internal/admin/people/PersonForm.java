package org.boardwalk.platform.ui.internal.admin.people;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.boardwalk.platform.ui.api.kit.FormErrors;
import org.boardwalk.platform.ui.api.kit.Words;

/** What an administrator says about a person: name, sign-in name, roles, language. */
final class PersonForm extends Div {
    private static final long serialVersionUID = 1L;
    private static final List<String> LANGUAGES = List.of("en", "es");

    private final FormErrors errors = new FormErrors();
    private final TextField displayName = new TextField(text("displayName"));
    private final TextField name = new TextField(text("signInName"));
    private final CheckboxGroup<String> roles = new CheckboxGroup<>(text("roles"));
    private final Select<String> language = new Select<>();

    PersonForm(List<String> knownRoles) {
        addClassName("bw-form");
        displayName.setRequiredIndicatorVisible(true);
        name.setHelperText(text("signInName.help"));
        name.setRequiredIndicatorVisible(true);
        roles.setItems(knownRoles);
        roles.setItemLabelGenerator(RoleNames::of);
        roles.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        language.setLabel(text("language"));
        language.setItems(LANGUAGES);
        language.setItemLabelGenerator(PersonForm::languageName);
        language.setValue(LANGUAGES.getFirst());
        add(errors, displayName, name, roles, language);
    }

    void show(String displayName, String name, Set<String> roles, Locale locale) {
        this.displayName.setValue(displayName);
        this.name.setValue(name);
        this.name.setReadOnly(true);
        this.name.setHelperText(null);
        this.roles.setValue(roles);
        language.setValue(LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : LANGUAGES.getFirst());
    }

    /** Shows what is missing; true when nothing is. */
    boolean check() {
        errors.clear();
        mark(displayName, displayName.getValue().isBlank(), text("displayName.missing"));
        mark(name, name.getValue().isBlank(), text("signInName.missing"));
        roles.setInvalid(roles.isEmpty());
        if (roles.isEmpty()) {
            roles.setErrorMessage(text("roles.missing"));
            errors.add(roles, text("roles.missing"));
        }
        return !displayName.isInvalid() && !name.isInvalid() && !roles.isInvalid();
    }

    void problem(String sentence) {
        errors.add(null, sentence);
    }

    String displayName() {
        return displayName.getValue().strip();
    }

    String name() {
        return name.getValue().strip();
    }

    Set<String> roles() {
        return roles.getValue();
    }

    String language() {
        return language.getValue();
    }

    private void mark(TextField field, boolean wrong, String message) {
        field.setInvalid(wrong);
        field.setErrorMessage(wrong ? message : null);
        if (wrong) {
            errors.add(field, message);
        }
    }

    private static String languageName(String language) {
        Locale locale = Locale.of(language);
        String own = locale.getDisplayLanguage(locale);
        return own.substring(0, 1).toUpperCase(locale) + own.substring(1);
    }

    private static String text(String key) {
        return Words.text("platform.page.people." + key);
    }
}
