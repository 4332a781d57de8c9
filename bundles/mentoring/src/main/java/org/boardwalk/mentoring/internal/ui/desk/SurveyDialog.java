package org.boardwalk.mentoring.internal.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.meeting.Survey;
import org.boardwalk.mentoring.api.meeting.Survey.Kind;
import org.boardwalk.mentoring.api.meeting.Survey.Question;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.WholeNumberField;

/** Changes a survey and its questions. */
final class SurveyDialog {
    private static final int MOST_DAYS = 730;

    private final DeskTools tools;
    private final Survey survey;
    private final TextField name;
    private final TextField spanish;
    private final RadioButtonGroup<Audience> audience = new RadioButtonGroup<>(Desk.say("plan.audience"));
    private final WholeNumberField after = new WholeNumberField(Desk.say("plan.afterDays"));
    private final WholeNumberField every = new WholeNumberField(Desk.say("plan.everyDays"));
    private final Div list = Desk.stack();
    private final List<Row> rows = new ArrayList<>();
    private final Checkbox active;

    private SurveyDialog(DeskTools tools, Survey survey) {
        this.tools = tools;
        this.survey = survey;
        name = AgendaDialog.name("plan.name", survey.name());
        spanish = AgendaDialog.name("plan.spanishName", survey.spanishName());
        audience.setItems(Audience.values());
        audience.setItemLabelGenerator(one -> Say.of("audience." + one));
        audience.setValue(survey.audience());
        after.setValue(survey.afterDays());
        every.setValue(survey.everyDays().orElse(null));
        after.setMin(0);
        after.setMax(MOST_DAYS);
        every.setMin(1);
        every.setMax(MOST_DAYS);
        every.setHelperText(Desk.say("plan.everyHelp"));
        active = new Checkbox(Desk.say("plan.active"), survey.active());
        survey.questions().forEach(this::add);
        if (survey.questions().isEmpty()) {
            add(fresh());
        }
    }

    static FormDialog of(DeskTools tools, Survey survey, Runnable done) {
        SurveyDialog form = new SurveyDialog(tools, survey);
        Button more = Desk.button("plan.question", "plus", () -> form.add(fresh()));
        FormDialog dialog = new FormDialog(Desk.say("plan.survey"))
                .fields(form.name, form.spanish, form.audience, form.after, form.every, form.list, more, form.active);
        String days = Say.of("survey.days");
        FieldErrors errors = new FieldErrors()
                .required(form.name, Say.of("survey.noName"))
                .required(form.after, days)
                .readable(form.after, days)
                .readable(form.every, days)
                .about(form.after, "mentoring.survey.days");
        form.rows.stream().limit(1).forEach(row -> errors.about(row.text, "mentoring.survey.noQuestion"));
        return errors.action(dialog, Say.ui("save"), () -> {
            form.save();
            done.run();
        });
    }

    private static Question fresh() {
        return new Question(UUID.randomUUID(), Kind.SCALE, "", "", true);
    }

    private void add(Question question) {
        Row row = new Row(question);
        rows.add(row);
        list.add(row.part);
    }

    private void save() {
        tools.surveys()
                .save(new Survey(
                        survey.id(),
                        survey.lock(),
                        audience.getValue(),
                        name.getValue(),
                        spanish.getValue(),
                        Objects.requireNonNull(after.getValue()),
                        Optional.ofNullable(every.getValue()),
                        rows.stream().flatMap(row -> row.value().stream()).toList(),
                        active.getValue()));
        Notices.success(Desk.say("plan.saved", name.getValue()));
    }

    /** One question; its kind stays once it is saved, as there may be answers. */
    private static final class Row {
        final Div part = Desk.stack();
        private final Question question;
        private final TextField text = new TextField(Desk.say("plan.text"));
        private final TextField spanish = new TextField(Desk.say("plan.spanishText"));
        private final Select<Kind> kind = new Select<>();
        private final Checkbox asked;

        Row(Question question) {
            this.question = question;
            text.setMaxLength(300);
            text.setValue(question.text());
            spanish.setMaxLength(300);
            spanish.setValue(question.spanishText());
            kind.setLabel(Desk.say("plan.kind"));
            kind.setItems(Kind.values());
            kind.setItemLabelGenerator(one -> Say.of("question." + one));
            kind.setValue(question.kind());
            kind.setReadOnly(!question.text().isBlank());
            asked = new Checkbox(Desk.say("plan.asked"), question.active());
            part.addClassName("mt-question");
            part.add(text, spanish, kind, asked);
            if (question.text().isBlank()) {
                part.add(new Button(
                        Desk.say("plan.remove"), Icons.decorative("close-small"), click -> part.setVisible(false)));
            }
        }

        Optional<Question> value() {
            return part.isVisible()
                    ? Optional.of(new Question(
                            question.id(), kind.getValue(), text.getValue(), spanish.getValue(), asked.getValue()))
                    : Optional.empty();
        }
    }
}
