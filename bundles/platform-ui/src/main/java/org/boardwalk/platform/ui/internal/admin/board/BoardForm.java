package org.boardwalk.platform.ui.internal.admin.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.boardwalk.platform.api.board.BoardProfile;
import org.boardwalk.platform.api.board.BoardProfile.Colours;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.ui.api.kit.FormErrors;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Words;

/** The fields of a profile, and what is wrong beside each. */
final class BoardForm extends Div {
    private static final long serialVersionUID = 1L;
    private static final List<String> LANGUAGES = List.of("en", "es");

    private final FormErrors errors = new FormErrors();
    private final TextField name = new TextField(text("name"));
    private final CheckboxGroup<String> languages = new CheckboxGroup<>(text("languages"));
    private final Select<String> first = new Select<>();
    private final TextField accent = colour("accent");
    private final TextField accentDark = colour("accentDark");
    private final TextField menu = colour("menu");
    private final Map<String, TextArea> footers = areas("footer");
    private final Map<String, TextArea> legals = areas("legal");
    private final transient Runnable changed;

    /** @param preview shown beside the colours @param changed called when a value of the preview changes */
    BoardForm(BoardProfile profile, Component preview, Runnable changed) {
        this.changed = changed;
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(60);
        languages.setItems(LANGUAGES);
        languages.setItemLabelGenerator(BoardForm::language);
        first.setLabel(text("first"));
        first.setHelperText(text("first.help"));
        first.setItems(LANGUAGES);
        first.setItemLabelGenerator(BoardForm::language);
        fill(profile);
        List.of(name, accent, accentDark, menu).forEach(this::watch);
        addClassName("bw-board-form");
        add(
                errors,
                new Panel(text("identity"), form(name, languages, first)),
                new Panel(text("colours"), form(accent, accentDark, menu), preview),
                new Panel(text("texts"), form(all())));
    }

    BoardProfile profile() {
        List<String> offered = new ArrayList<>(List.of(first.getValue()));
        LANGUAGES.stream()
                .filter(code -> languages.getValue().contains(code) && !offered.contains(code))
                .forEach(offered::add);
        if (!languages.getValue().contains(first.getValue())) {
            offered.remove(first.getValue());
        }
        return new BoardProfile(
                name.getValue().strip(),
                offered,
                new Colours(value(accent), value(accentDark), value(menu)),
                values(footers),
                values(legals));
    }

    /** Shows what would be refused; each line leads to its field. */
    void refuse(List<ProblemException> problems) {
        errors.clear();
        fields().values().forEach(field -> ((HasValidation) field).setInvalid(false));
        for (ProblemException problem : problems) {
            String key = problem.code().split("\\.")[2];
            Component field = fields().getOrDefault(key, name);
            if (field instanceof HasValidation validated) {
                validated.setInvalid(true);
                validated.setErrorMessage(Words.text(problem));
            }
            errors.add(field, Words.text(problem));
        }
    }

    private Map<String, Component> fields() {
        return Map.of(
                "name", name,
                "languages", languages,
                "accent", accent,
                "accentDark", accentDark,
                "menu", menu,
                "footer", footers.get(LANGUAGES.getFirst()),
                "legal", legals.get(LANGUAGES.getFirst()));
    }

    private void fill(BoardProfile profile) {
        name.setValue(profile.name());
        languages.setValue(new java.util.HashSet<>(profile.languages()));
        first.setValue(profile.languages().getFirst());
        accent.setValue(profile.colours().accent());
        accentDark.setValue(profile.colours().accentDark());
        menu.setValue(profile.colours().menu());
        footers.forEach((code, area) -> area.setValue(profile.footer().getOrDefault(code, "")));
        legals.forEach((code, area) -> area.setValue(profile.legal().getOrDefault(code, "")));
    }

    private void watch(TextField field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(event -> changed.run());
    }

    private Component[] all() {
        List<Component> all = new ArrayList<>(footers.values());
        all.addAll(legals.values());
        return all.toArray(Component[]::new);
    }

    private static TextField colour(String key) {
        TextField field = new TextField(text(key));
        field.setHelperText(text(key + ".help"));
        field.setPlaceholder("#rrggbb");
        field.setClearButtonVisible(true);
        return field;
    }

    private static Map<String, TextArea> areas(String key) {
        Map<String, TextArea> areas = new LinkedHashMap<>();
        for (String code : LANGUAGES) {
            TextArea area = new TextArea(text(key, language(code)));
            area.setHelperText(text(key + ".help"));
            area.setMaxHeight("16rem");
            areas.put(code, area);
        }
        return areas;
    }

    private static Map<String, String> values(Map<String, TextArea> areas) {
        Map<String, String> values = new HashMap<>();
        areas.forEach((code, area) -> {
            if (!area.getValue().isBlank()) {
                values.put(code, area.getValue().strip());
            }
        });
        return values;
    }

    private static String value(TextField colour) {
        return colour.getValue().strip().toLowerCase(Locale.ROOT);
    }

    private static Div form(Component... fields) {
        Div form = new Div(fields);
        form.addClassName("bw-form");
        return form;
    }

    private static String language(String code) {
        Locale locale = Locale.of(code);
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    private static String text(String key, Object... arguments) {
        return Words.text("platform.page.board." + key, arguments);
    }
}
