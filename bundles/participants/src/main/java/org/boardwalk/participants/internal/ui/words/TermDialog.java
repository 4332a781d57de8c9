package org.boardwalk.participants.internal.ui.words;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.boardwalk.participants.api.FederalCode;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.Vocabulary.Term;
import org.boardwalk.participants.internal.ui.FormDialog;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Words;

/** Adds a word to a list, or changes one. */
final class TermDialog {
    private static final int LONGEST_CODE = 60;

    private final Vocabulary vocabulary;
    private final TextField english = text("term.english", 120);
    private final TextField spanish = text("term.spanish", 120);
    private final TextField stateCode = text("term.state", 40);
    private final Checkbox counts = new Checkbox(Say.say("term.extends"));
    private final ComboBox<FederalCode> federal = new ComboBox<>(Say.say("term.federal"));
    private final FormDialog dialog;

    private TermDialog(Vocabulary vocabulary, String kind, String title) {
        this.vocabulary = vocabulary;
        english.setRequiredIndicatorVisible(true);
        english.setAutofocus(true);
        spanish.setHelperText(Say.say("term.spanish.hint"));
        stateCode.setHelperText(Say.say("term.state.hint"));
        counts.setHelperText(Say.say("term.extends.hint"));
        dialog = new FormDialog(title).with(english, spanish, stateCode);
        if (kind.equals(Vocabulary.SERVICE_TYPE)) {
            dialog.with(counts);
        }
        List<FederalCode> codes = FederalCode.of(kind);
        federal.setItems(codes);
        federal.setItemLabelGenerator(TermDialog::text);
        federal.setClearButtonVisible(true);
        federal.setHelperText(Say.say("term.federal.hint." + kind));
        if (!codes.isEmpty()) {
            dialog.with(federal);
        }
    }

    static void create(Vocabulary vocabulary, String kind, int position, Runnable done) {
        TermDialog form = new TermDialog(vocabulary, kind, Say.say("term.create"));
        form.counts.setValue(kind.equals(Vocabulary.SERVICE_TYPE));
        form.dialog
                .action(Say.say("term.create.do"), () -> {
                    form.save(
                            new Term(kind, form.freeCode(kind), 0, "", "", "", position, true, false, Optional.empty()),
                            done);
                })
                .open();
    }

    static void edit(Vocabulary vocabulary, Term term, Runnable done) {
        TermDialog form = new TermDialog(vocabulary, term.kind(), Say.say("term.edit", term.label(Words.locale())));
        form.english.setValue(term.english());
        form.spanish.setValue(term.spanish());
        form.stateCode.setValue(term.stateCode());
        form.counts.setValue(term.extendsParticipation());
        form.federal.setValue(term.federalCode().orElse(null));
        form.dialog.action(Say.say("term.edit.do"), () -> form.save(term, done)).open();
    }

    private void save(Term before, Runnable done) {
        if (english.getValue().isBlank()) {
            throw dialog.missing(english, Say.say("term.english.missing"));
        }
        Term after = vocabulary.save(new Term(
                before.kind(),
                before.code(),
                before.version(),
                english.getValue().strip(),
                spanish.getValue().strip(),
                stateCode.getValue().strip(),
                before.position(),
                before.active(),
                counts.getValue(),
                Optional.ofNullable(federal.getValue())));
        done.run();
        Notices.success(Say.say("term.saved", after.label(Words.locale())));
    }

    /** The name in lower case and dashes, with a number behind it when that is taken: nobody has to think of a code. */
    private String freeCode(String kind) {
        String plain = Normalizer.normalize(english.getValue(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String stem =
                plain.substring(0, Math.min(plain.length(), LONGEST_CODE - 4)).replaceAll("-$", "");
        String code = stem.isEmpty() ? "term" : stem;
        List<String> taken = vocabulary.terms(kind).stream().map(Term::code).toList();
        int number = 2;
        String free = code;
        while (taken.contains(free)) {
            free = code + "-" + number++;
        }
        return free;
    }

    private static String text(FederalCode code) {
        return Say.say("term.federal.choice", code.value(), Say.name("federal", code), code.element());
    }

    private static TextField text(String key, int longest) {
        TextField field = new TextField(Say.say(key));
        field.setMaxLength(longest);
        return field;
    }
}
