package org.boardwalk.participants.internal.ui.cohort;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;
import org.boardwalk.participants.api.Cohorts;
import org.boardwalk.participants.api.Cohorts.Cohort;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.internal.ui.Fields;
import org.boardwalk.participants.internal.ui.FormDialog;
import org.boardwalk.participants.internal.ui.Labels;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Notices;

/** Makes a cohort, or changes one. */
final class CohortDialog {
    private final TextField name = new TextField(Say.say("cohort.name"));
    private final ComboBox<String> programme;
    private final DatePicker starts = Fields.date(Say.say("cohort.starts"));
    private final DatePicker ends = Fields.date(Say.say("cohort.ends"));
    private final FormDialog dialog;

    private CohortDialog(Labels labels, String title, String programmeInUse) {
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(80);
        name.setAutofocus(true);
        programme = Fields.term(Say.say("list.programme"), labels, Vocabulary.PROGRAMME, programmeInUse);
        dialog = new FormDialog(title).with(name, programme, Fields.row(starts, ends));
    }

    static void create(Cohorts cohorts, Labels labels, Runnable done) {
        CohortDialog form = new CohortDialog(labels, Say.say("cohort.create"), "");
        form.open(Say.say("cohort.create.do"), () -> {
            Cohort made = cohorts.create(
                    form.named(),
                    form.chosen(),
                    Optional.ofNullable(form.starts.getValue()),
                    Optional.ofNullable(form.ends.getValue()));
            done.run();
            Notices.success(Say.say("cohort.created", made.name()));
        });
    }

    static void edit(Cohorts cohorts, Labels labels, Cohort cohort, Runnable done) {
        CohortDialog form = new CohortDialog(labels, Say.say("cohort.edit", cohort.name()), cohort.programme());
        form.name.setValue(cohort.name());
        form.programme.setValue(cohort.programme().isEmpty() ? null : cohort.programme());
        form.starts.setValue(cohort.startsOn().orElse(null));
        form.ends.setValue(cohort.endsOn().orElse(null));
        form.open(Say.say("cohort.edit.do"), () -> {
            cohorts.update(new Cohort(
                    cohort.id(),
                    cohort.version(),
                    form.named(),
                    form.chosen(),
                    Optional.ofNullable(form.starts.getValue()),
                    Optional.ofNullable(form.ends.getValue()),
                    cohort.members()));
            done.run();
            Notices.success(Say.say("cohort.saved", form.named()));
        });
    }

    private void open(String verb, Runnable work) {
        dialog.action(verb, work).open();
    }

    private String named() {
        if (name.getValue().isBlank()) {
            throw dialog.missing(name, Say.say("cohort.name.missing"));
        }
        return name.getValue().strip();
    }

    private String chosen() {
        return Objects.requireNonNullElse(programme.getValue(), "");
    }
}
