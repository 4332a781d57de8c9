package org.boardwalk.mentoring.internal.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.boardwalk.mentoring.api.meeting.Survey.Kind;
import org.boardwalk.mentoring.api.meeting.Survey.Question;
import org.boardwalk.mentoring.api.meeting.Survey.Reply;
import org.boardwalk.mentoring.api.meeting.Surveys.Due;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Words;

/** What the reader is asked now; nothing at all when nothing is. */
final class DueSurveys extends Div {
    private static final int LONGEST = 1000;

    private final transient DeskTools tools;

    DueSurveys(DeskTools tools) {
        this.tools = tools;
        draw();
    }

    private void draw() {
        removeAll();
        List<Due> due = tools.surveys().due();
        if (due.isEmpty()) {
            return;
        }
        Lines lines = new Lines();
        due.forEach(one -> lines.line(
                one.survey().name(Words.locale()),
                List.of(Desk.say("survey.about", one.withName())),
                List.of(),
                Lines.button(Desk.say("survey.answer"), one.withName(), () -> ask(one))));
        add(new Panel(Desk.say("survey.title"), lines).summary(Desk.say("survey.means")));
    }

    private void ask(Due due) {
        Map<UUID, HasValue<?, String>> fields = new LinkedHashMap<>();
        FieldErrors errors = new FieldErrors();
        FormDialog dialog = new FormDialog(due.survey().name(Words.locale())).says(Desk.say("survey.readers"));
        due.survey().questions().stream().filter(Question::active).forEach(question -> {
            Component field = field(question, fields, errors);
            dialog.fields(field);
        });
        errors.action(dialog, Desk.say("survey.send"), () -> {
                    tools.surveys().answer(due.roundId(), replies(fields));
                    Notices.success(Desk.say("survey.thanks"));
                    draw();
                })
                .open();
    }

    private static Component field(Question question, Map<UUID, HasValue<?, String>> fields, FieldErrors errors) {
        String text = question.text(Words.locale());
        if (question.kind() == Kind.TEXT) {
            TextArea area = new TextArea(text);
            area.setMaxLength(LONGEST);
            fields.put(question.id(), area);
            errors.about(area, "mentoring.survey.value");
            return area;
        }
        RadioButtonGroup<String> choice = new RadioButtonGroup<>(text);
        if (question.kind() == Kind.SCALE) {
            choice.setItems("1", "2", "3", "4", "5");
            choice.setHelperText(Desk.say("survey.scale"));
        } else {
            choice.setItems("true", "false");
            choice.setItemLabelGenerator(one -> Say.ui(one.equals("true") ? "yes" : "no"));
        }
        choice.addClassName("mt-big");
        fields.put(question.id(), choice);
        errors.about(choice, "mentoring.survey.value");
        return choice;
    }

    private static List<Reply> replies(Map<UUID, HasValue<?, String>> fields) {
        List<Reply> replies = new ArrayList<>();
        fields.forEach((question, field) -> {
            if (!field.isEmpty()) {
                replies.add(new Reply(question, field.getValue()));
            }
        });
        return replies;
    }
}
