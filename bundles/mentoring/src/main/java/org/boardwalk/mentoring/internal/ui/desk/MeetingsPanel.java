package org.boardwalk.mentoring.internal.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.meeting.Agenda;
import org.boardwalk.mentoring.api.meeting.Meeting;
import org.boardwalk.mentoring.api.meeting.Meeting.Missed;
import org.boardwalk.mentoring.api.meeting.Meeting.Presence;
import org.boardwalk.mentoring.api.meeting.Meeting.State;
import org.boardwalk.mentoring.api.meeting.MeetingDetails;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.ServerDownload;
import org.boardwalk.platform.ui.api.kit.Tone;

/** Meetings of a pair or a group: what comes, what waits to be logged, what was. */
final class MeetingsPanel extends Div {
    private static final int PAGE = 10;

    private final transient DeskTools tools;
    private final transient Circle circle;
    private final Party side;
    private final Runnable changed;
    private int shown = PAGE;

    /** @param side as whom the reader acts */
    MeetingsPanel(DeskTools tools, Circle circle, Party side, Runnable changed) {
        this.tools = tools;
        this.circle = circle;
        this.side = side;
        this.changed = changed;
        draw();
    }

    private void draw() {
        removeAll();
        List<Meeting> meetings = circle.meetings(shown + 1);
        Panel panel = new Panel(Desk.say("meetings.title"));
        if (circle.canPlan()) {
            panel.actions(Desk.button("meetings.plan", "calendar", () -> plan(Optional.empty(), Optional.empty())));
        }
        if (meetings.isEmpty()) {
            panel.content().add(Say.quiet(Desk.say("meetings.none")));
        }
        Lines lines = new Lines();
        meetings.stream().limit(shown).forEach(meeting -> line(lines, meeting));
        panel.content().add(lines);
        if (meetings.size() > shown) {
            panel.content().add(Desk.button("more", "angle-down", this::more));
        }
        add(panel);
    }

    private void more() {
        shown += PAGE;
        draw();
    }

    /** Plans the next one along an agenda or a check-list. */
    void plan(Agenda agenda) {
        plan(Optional.empty(), Optional.of(agenda));
    }

    private void line(Lines lines, Meeting meeting) {
        List<String> about = new ArrayList<>();
        about.add(Desk.say("meeting.line", Say.of("how." + meeting.how()), meeting.minutes()));
        about.add(meeting.place());
        about.add(tools.topicNames(meeting.topics()));
        about.add(meeting.agendaId()
                .flatMap(tools::agendaName)
                .map(name -> Desk.say("meeting.along", name))
                .orElse(""));
        about.add(meeting.summary());
        if (!meeting.nextSteps().isBlank()) {
            about.add(Desk.say("meeting.agreed", meeting.nextSteps()));
        }
        about.add(there(meeting));
        meeting.missedBy().ifPresent(who -> about.add(Say.of("missed." + who)));
        lines.line(
                Desk.when(meeting.on(), meeting.at()),
                about,
                List.of(mark(meeting)),
                actions(meeting).toArray(Component[]::new));
    }

    /** Of a group, for who leads it: who was there. */
    private String there(Meeting meeting) {
        boolean tell = side != Party.MENTEE && meeting.groupId().isPresent() && meeting.state() == State.HELD;
        String names = meeting.people().stream()
                .filter(Presence::present)
                .map(Presence::menteeName)
                .collect(Collectors.joining(", "));
        return tell ? Desk.say("group.there", names) : "";
    }

    private static Pill mark(Meeting meeting) {
        boolean waits = meeting.state() == State.PLANNED && meeting.on().isBefore(Say.today());
        if (waits) {
            return new Pill(Tone.ATTENTION, Desk.say("meeting.waits"));
        }
        Tone tone =
                switch (meeting.state()) {
                    case PLANNED -> Tone.INFO;
                    case HELD -> Tone.GOOD;
                    case MISSED -> Tone.BAD;
                    case CANCELLED -> Tone.NEUTRAL;
                };
        return new Pill(tone, Say.of("meeting." + meeting.state()));
    }

    private List<Component> actions(Meeting meeting) {
        String of = Desk.date(meeting.on());
        List<Component> actions = new ArrayList<>();
        if (meeting.state() == State.PLANNED) {
            boolean came = !meeting.on().isAfter(Say.today());
            if (side != Party.MENTEE && came) {
                actions.add(Links.button(MenteesPage.route(meeting), Desk.say("meeting.log")));
                actions.add(Lines.button(Desk.say("meeting.missed"), of, () -> missed(meeting)));
            }
            if (side != Party.MENTEE && !came) {
                actions.add(
                        Lines.button(Desk.say("meeting.move"), of, () -> plan(Optional.of(meeting), Optional.empty())));
            }
            if (side != Party.MENTEE || meeting.groupId().isEmpty()) {
                actions.add(Lines.button(Desk.say("meeting.cancel"), of, () -> cancel(meeting)));
            }
            actions.add(file(meeting));
        }
        if (meeting.state() == State.HELD && side != Party.MENTEE) {
            actions.add(Lines.button(Desk.say("meeting.correct"), of, () -> Desk.go(MenteesPage.route(meeting))));
            actions.add(Lines.button(Desk.say("meeting.takeBack"), of, () -> takeBack(meeting)));
        }
        return actions;
    }

    private Component file(Meeting meeting) {
        return side == Party.COORDINATOR
                ? new Div()
                : new ServerDownload(
                        Desk.say("calendar.file"),
                        "text/calendar;charset=utf-8",
                        () -> "meeting.ics",
                        out -> out.write(tools.calendar().file(meeting.id()).getBytes(StandardCharsets.UTF_8)));
    }

    private void plan(Optional<Meeting> planned, Optional<Agenda> agenda) {
        MeetingFields fields = new MeetingFields(tools);
        FormDialog dialog = new FormDialog(Desk.say(planned.isEmpty() ? "meetings.plan" : "meeting.move"));
        dialog.fields(fields.toPlan().toArray(Component[]::new));
        circle.meetings(1).forEach(fields::like);
        planned.ifPresent(fields::show);
        agenda.ifPresent(fields::follow);
        fields.errors()
                .action(dialog, Desk.say("meeting.save"), () -> done("meeting.planned", save(planned, fields.value())))
                .open();
    }

    private Meeting save(Optional<Meeting> planned, MeetingDetails details) {
        return planned.map(one -> tools.meetings().change(one.id(), one.lock(), details))
                .orElseGet(() -> circle.plan(details));
    }

    private void missed(Meeting meeting) {
        RadioButtonGroup<Missed> who = new RadioButtonGroup<>(Desk.say("meeting.missedBy"));
        who.setItems(Missed.values());
        who.setItemLabelGenerator(one -> Say.of("missed." + one));
        FormDialog dialog = new FormDialog(Desk.say("meeting.missedTitle")).fields(who);
        new FieldErrors()
                .required(who, Desk.say("meeting.missedMissing"))
                .action(
                        dialog,
                        Desk.say("meeting.save"),
                        () -> done(
                                "meeting.missedSaid",
                                tools.meetings().missed(meeting.id(), meeting.lock(), who.getValue())))
                .open();
    }

    private void cancel(Meeting meeting) {
        TextArea reason = new TextArea(Desk.say("meeting.cancelReason"));
        reason.setMaxLength(2000);
        FormDialog dialog = new FormDialog(Desk.say("meeting.cancelTitle", Desk.when(meeting.on(), meeting.at())))
                .says(Desk.say("meeting.cancelMeans"))
                .fields(reason);
        new FieldErrors()
                .about(reason, "mentoring.tooLong")
                .danger(
                        dialog,
                        Desk.say("meeting.cancel"),
                        () -> done(
                                "meeting.cancelled",
                                tools.meetings().cancel(meeting.id(), meeting.lock(), reason.getValue())))
                .open();
    }

    private void takeBack(Meeting meeting) {
        TextArea reason = new TextArea(Say.ui("reason"));
        reason.setMaxLength(2000);
        FormDialog dialog = new FormDialog(Desk.say("meeting.takeBackTitle", Desk.date(meeting.on())))
                .says(Desk.say("meeting.takeBackMeans"))
                .fields(reason);
        new FieldErrors()
                .required(reason, Say.of("reasonMissing"))
                .about(reason, "mentoring.tooLong")
                .danger(
                        dialog,
                        Desk.say("meeting.takeBack"),
                        () -> done(
                                "meeting.takenBack",
                                tools.meetings().takeBack(meeting.id(), meeting.lock(), reason.getValue())))
                .open();
    }

    private void done(String said, Meeting meeting) {
        Notices.success(Desk.say(said, Desk.date(meeting.on())));
        draw();
        changed.run();
    }
}
