package org.boardwalk.pathways.ui.api;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.boardwalk.pathways.api.text.LocalText;

/** One text in English and in Spanish. Without Spanish the English text stands for both. */
@StyleSheet(TextPair.STYLES)
public final class TextPair extends Div {
    /** Address of the editors' style sheet. */
    static final String STYLES = "assets/pathways-ui-api/editors.css";

    /** After so many milliseconds without a key, what was typed is reported. */
    public static final int TYPING_PAUSE_MS = 600;

    private final TextFieldBase<?, String> english;
    private final TextFieldBase<?, String> spanish;

    private TextPair(String label, TextFieldBase<?, String> english, TextFieldBase<?, String> spanish) {
        this.english = english;
        this.spanish = spanish;
        addClassName("pr-pair");
        english.setLabel(Say.ui("pair.english", label));
        spanish.setLabel(Say.ui("pair.spanish", label));
        spanish.setPlaceholder(Say.ui("pair.same"));
        add(english, spanish);
    }

    /** Of one line each. */
    public static TextPair line(String label) {
        return new TextPair(label, lazy(new TextField()), lazy(new TextField()));
    }

    /** Of several lines each. */
    public static TextPair area(String label) {
        TextArea english = lazy(new TextArea());
        TextArea spanish = lazy(new TextArea());
        english.setMinRows(2);
        spanish.setMinRows(2);
        return new TextPair(label, english, spanish);
    }

    /** Marks it as required: an empty field is red and keeps what was there. */
    public TextPair required() {
        english.setRequiredIndicatorVisible(true);
        return this;
    }

    /** Shows a text, and from then on reports each change; empty when nothing is left in either language. */
    public TextPair bind(Optional<LocalText> text, Consumer<Optional<LocalText>> changed) {
        english.setValue(text.map(TextPair::common).orElse(""));
        spanish.setValue(
                text.map(value -> value.byLanguage().getOrDefault("es", "")).orElse(""));
        english.addValueChangeListener(event -> changed.accept(value()));
        spanish.addValueChangeListener(event -> changed.accept(value()));
        return this;
    }

    /** Shows a text that must not go away; reports only texts. */
    public TextPair bindRequired(LocalText text, Consumer<LocalText> changed) {
        return required().bind(Optional.of(text), value -> {
            english.setInvalid(value.isEmpty());
            english.setErrorMessage(Say.ui("pair.missing"));
            value.ifPresent(changed);
        });
    }

    public TextFieldBase<?, String> english() {
        return english;
    }

    public TextFieldBase<?, String> spanish() {
        return spanish;
    }

    /** Empty when nothing is written in either language. */
    public Optional<LocalText> value() {
        TreeMap<String, String> texts = new TreeMap<>();
        String common = english.getValue().strip();
        String other = spanish.getValue().strip();
        if (!common.isEmpty()) {
            texts.put(other.isEmpty() ? LocalText.ANY : "en", common);
        }
        if (!other.isEmpty()) {
            texts.put("es", other);
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(new LocalText(texts));
    }

    private static String common(LocalText text) {
        return text.byLanguage().getOrDefault("en", text.byLanguage().getOrDefault(LocalText.ANY, ""));
    }

    /** Makes a field report what was typed after a pause. */
    public static <F extends TextFieldBase<?, String>> F lazy(F field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE_MS);
        return field;
    }
}
