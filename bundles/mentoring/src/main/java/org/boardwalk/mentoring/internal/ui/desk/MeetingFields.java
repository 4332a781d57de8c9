package org.boardwalk.mentoring.internal.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.meeting.Agenda;
import org.boardwalk.mentoring.api.meeting.Meeting;
import org.boardwalk.mentoring.api.meeting.Meeting.How;
import org.boardwalk.mentoring.api.meeting.MeetingDetails;
import org.boardwalk.mentoring.api.profile.Topic;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.WholeNumberField;
import org.boardwalk.platform.ui.api.kit.Words;
import org.jspecify.annotations.Nullable;

/** What one says about a meeting: to plan one, or to log one with as little as possible to type. */
final class MeetingFields {
    private static final int USUAL_MINUTES = 60;
    private static final int LONGEST_MINUTES = 1440;
    private static final int QUARTER = 15;

    private final DatePicker on = new DatePicker(Desk.say("meeting.on"));
    private final TimePicker at = new TimePicker(Desk.say("meeting.at"));
    private final WholeNumberField minutes = new WholeNumberField(Desk.say("meeting.minutes"));
    private final RadioButtonGroup<How> how = new RadioButtonGroup<>(Desk.say("meeting.how"));
    private final TextField place = new TextField(Desk.say("meeting.place"));
    private final MultiSelectComboBox<Topic> topics = new MultiSelectComboBox<>(Desk.say("meeting.topics"));
    private final Select<Agenda> agenda = new Select<>();
    private final UnorderedList points = new UnorderedList();
    private final TextArea summary = new TextArea(Desk.say("meeting.summary"));
    private final TextArea nextSteps = new TextArea(Desk.say("meeting.nextSteps"));

    MeetingFields(DeskTools tools) {
        on.setValue(Say.today());
        on.setRequiredIndicatorVisible(true);
        at.setStep(Duration.ofMinutes(QUARTER));
        minutes.setValue(USUAL_MINUTES);
        minutes.setMin(1);
        minutes.setMax(LONGEST_MINUTES);
        minutes.setStepButtonsVisible(true);
        minutes.setRequiredIndicatorVisible(true);
        how.setItems(How.values());
        how.setItemLabelGenerator(one -> Say.of("how." + one));
        how.setValue(How.FACE_TO_FACE);
        how.addClassName("mt-big");
        place.setMaxLength(200);
        summary.setMaxLength(2000);
        summary.setHelperText(Desk.say("meeting.summaryHelp"));
        nextSteps.setMaxLength(1000);
        offer(tools);
    }

    private void offer(DeskTools tools) {
        List<Topic> offered = tools.topics().stream().filter(Topic::active).toList();
        topics.setItems(offered);
        topics.setItemLabelGenerator(topic -> topic.name(Words.locale()));
        agenda.setLabel(Desk.say("meeting.agenda"));
        agenda.setItems(tools.agendas().list().stream().filter(Agenda::active).toList());
        agenda.setItemLabelGenerator(one -> one == null ? Desk.say("meeting.noAgenda") : one.name(Words.locale()));
        agenda.setEmptySelectionAllowed(true);
        agenda.setEmptySelectionCaption(Desk.say("meeting.noAgenda"));
        agenda.addValueChangeListener(change -> showPoints(change.getValue()));
    }

    private void showPoints(@Nullable Agenda chosen) {
        points.removeAll();
        points.setVisible(chosen != null);
        if (chosen != null) {
            chosen.items().forEach(item -> points.add(new ListItem(item.text(Words.locale()))));
        }
    }

    /** To plan one: from today on. */
    List<Component> toPlan() {
        on.setMin(Say.today());
        at.setClearButtonVisible(true);
        points.setVisible(false);
        Div when = row(on, at, minutes);
        return List.of(when, how, place, agenda, points);
    }

    /** To log one that was held: until today. */
    List<Component> toLog() {
        on.setMax(Say.today());
        points.setVisible(false);
        return List.of(row(on, minutes), how, topics, summary, nextSteps);
    }

    /** What is said about a group's meeting is read by all who were asked. */
    void readByGroup() {
        summary.setHelperText(Desk.say("group.summaryHelp"));
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("mt-row");
        return row;
    }

    /** As somebody planned it, or said it before. */
    void show(Meeting meeting) {
        on.setValue(meeting.on());
        at.setValue(meeting.at().orElse(null));
        minutes.setValue(meeting.minutes());
        how.setValue(meeting.how());
        place.setValue(meeting.place());
        topics.setValue(topics.getListDataView()
                .getItems()
                .filter(topic -> meeting.topics().contains(topic.id()))
                .collect(Collectors.toSet()));
        agenda.getListDataView()
                .getItems()
                .filter(one -> meeting.agendaId().filter(one.id()::equals).isPresent())
                .findFirst()
                .ifPresent(agenda::setValue);
        summary.setValue(meeting.summary());
        nextSteps.setValue(meeting.nextSteps());
    }

    /** With an agenda, or a check-list, somebody chose beforehand. */
    void follow(Agenda chosen) {
        agenda.setValue(chosen);
    }

    /** How long and how the two usually meet. */
    void like(Meeting before) {
        minutes.setValue(before.minutes());
        how.setValue(before.how());
        place.setValue(before.place());
    }

    /** Rules of these fields, in their order. */
    FieldErrors errors() {
        return new FieldErrors()
                .required(on, Desk.say("meeting.onMissing"))
                .readable(on, Say.of(on.getMax() == null ? "meeting.past" : "future"))
                .about(
                        on,
                        "mentoring.future",
                        "mentoring.meeting.past",
                        "mentoring.meeting.beforePair",
                        "mentoring.meeting.ended")
                .readable(at, Desk.say("form.time"))
                .about(at, "mentoring.meeting.taken")
                .required(minutes, Say.of("meeting.minutes"))
                .readable(minutes, Say.of("meeting.minutes"))
                .about(minutes, "mentoring.meeting.minutes");
    }

    MeetingDetails value() {
        return new MeetingDetails(
                Objects.requireNonNull(on.getValue()),
                Optional.ofNullable(at.getValue()),
                Objects.requireNonNull(minutes.getValue()),
                Objects.requireNonNull(how.getValue()),
                place.getValue(),
                topics.getValue().stream().map(Topic::id).collect(Collectors.toSet()),
                Optional.ofNullable(agenda.getValue()).map(Agenda::id),
                summary.getValue(),
                nextSteps.getValue());
    }
}
