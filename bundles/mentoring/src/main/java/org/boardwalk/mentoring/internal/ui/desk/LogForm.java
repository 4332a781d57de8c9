package org.boardwalk.mentoring.internal.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.meeting.Meeting;
import org.boardwalk.mentoring.api.meeting.Meeting.Presence;
import org.boardwalk.mentoring.api.meeting.MeetingDetails;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Notices;

/** What one says about a meeting that was held; filled in as the one before was. */
final class LogForm extends Div {
    private final transient MeetingFields fields;
    private final CheckboxGroup<Presence> people = new CheckboxGroup<>(Desk.say("log.present"));
    private final transient FieldErrors errors;
    private final boolean corrects;

    LogForm(DeskTools tools, Circle circle, Optional<Meeting> meeting) {
        fields = new MeetingFields(tools);
        circle.meetings(1).forEach(fields::like);
        meeting.ifPresent(fields::show);
        corrects = corrects(meeting);
        addClassNames("bw-form", "mt-log");
        add(fields.toLog().toArray(Component[]::new));
        errors = fields.errors();
    }

    private static boolean corrects(Optional<Meeting> meeting) {
        return meeting.filter(one -> one.state() == Meeting.State.HELD).isPresent();
    }

    static String title(Optional<Meeting> meeting) {
        return Desk.say(corrects(meeting) ? "log.correct" : "log.title");
    }

    static void done(Optional<Meeting> meeting, String with) {
        Notices.success(Desk.say(corrects(meeting) ? "log.corrected" : "log.done", with));
    }

    /** Says that all of a group read it. */
    LogForm readByGroup() {
        fields.readByGroup();
        return this;
    }

    /** Asks of a group who was there: those who came by the reader's guess are ticked. */
    LogForm ask(List<Presence> asked) {
        people.setItems(asked);
        people.setItemLabelGenerator(Presence::menteeName);
        people.setValue(asked.stream().filter(Presence::present).collect(Collectors.toSet()));
        people.addClassNames("mt-big", "mt-people");
        addComponentAtIndex(1, people);
        errors.required(people, Desk.say("log.nobody")).about(people, "mentoring.meeting.nobody");
        return this;
    }

    /**
     * @param save takes what was said and the participants who were there
     * @param back route of the page before
     */
    LogForm action(BiConsumer<MeetingDetails, Set<UUID>> save, String back) {
        Button log = Desk.primary(Desk.say(corrects ? "log.save" : "log.do"), () -> {});
        log.setDisableOnClick(true);
        log.addClickListener(click -> {
            if (!errors.attempt(() -> save.accept(fields.value(), present()))) {
                log.setEnabled(true);
            }
        });
        Div actions = new Div(log, Links.button(back, Desk.say(corrects ? "log.notSaved" : "log.not")));
        actions.addClassName("bw-actions");
        add(actions);
        return this;
    }

    private Set<UUID> present() {
        return people.getValue().stream().map(Presence::participantId).collect(Collectors.toSet());
    }
}
