package org.boardwalk.mentoring.internal.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardwalk.mentoring.api.desk.MentorDesk.Line;
import org.boardwalk.mentoring.api.desk.MentorDesk.Progress;
import org.boardwalk.mentoring.api.meeting.Meeting;
import org.boardwalk.mentoring.api.relation.Group;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.MentoringPage;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Meter;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The mentor's desk: each mentee with what comes next, and meetings that wait to be logged. */
@Page(
        route = MenteesPage.ROUTE,
        title = "mentoring.desk.mine.title",
        section = Section.WORK,
        order = 5,
        permission = Rights.MENTOR,
        icon = "handshake")
@org.osgi.service.component.annotations.Component(service = MenteesPage.class, scope = ServiceScope.PROTOTYPE)
public class MenteesPage extends MentoringPage implements BeforeEnterObserver {
    static final String ROUTE = "my-mentees";
    private static final int WAITING = 20;

    private final transient DeskTools tools;

    @Activate
    public MenteesPage(@Reference DeskTools tools) {
        this.tools = tools;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHead(Desk.say("mine.title")).summary(Desk.say("mine.summary")));
        List<Line> lines = tools.desk().mine();
        if (lines.isEmpty()) {
            add(new EmptyState("handshake", Desk.say("mine.none"))
                    .detail(Desk.say("mine.noneDetail"))
                    .action(WhyNobodyDialog.button(tools, Party.MENTOR)));
        }
        waiting(tools.meetings().toLog(WAITING));
        if (!lines.isEmpty()) {
            Lines list = new Lines();
            lines.forEach(line -> draw(list, line));
            add(new Panel(Desk.say("mine.mentees"), list));
        }
        groups(tools.groups().led());
        add(new DueSurveys(tools));
        past(tools.desk().past());
        coordinators();
        if (!lines.isEmpty()) {
            add(new CalendarPanel(tools));
        }
    }

    private void past(List<Relation.Line> over) {
        Lines list = new Lines();
        over.forEach(line -> list.line(
                Links.page(ROUTE + "/" + line.id(), line.menteeName()),
                List.of(Desk.say(
                        "mine.pastOf",
                        line.startedOn().map(Desk::date).orElse(""),
                        line.endedOn().map(Desk::date).orElse(""))),
                List.of()));
        if (!over.isEmpty()) {
            add(new Panel(Desk.say("mine.past"), list));
        }
    }

    private void groups(List<Group> led) {
        List<Group> open = led.stream().filter(Group::open).toList();
        Lines list = new Lines();
        open.forEach(group -> list.line(
                Links.page(GroupPage.route(group), group.name()),
                List.of(next(group), Desk.say("group.seats", group.members().size(), group.seats())),
                List.of(),
                group.members().isEmpty()
                        ? new Component[0]
                        : new Component[] {
                            Links.button(LogGroupPage.route(group.id(), Optional.empty()), Desk.say("mine.log"))
                        }));
        if (!open.isEmpty()) {
            add(new Panel(Desk.say("group.mine"), list));
        }
    }

    private String next(Group group) {
        return tools.meetings().upcoming(WAITING).stream()
                .filter(meeting -> meeting.groupId().filter(group.id()::equals).isPresent())
                .findFirst()
                .map(meeting -> Desk.say("mine.next", Desk.when(meeting.on(), meeting.at())))
                .orElse("");
    }

    private void waiting(List<Meeting> meetings) {
        if (meetings.isEmpty()) {
            return;
        }
        Lines list = new Lines();
        meetings.forEach(meeting -> list.line(
                names(meeting),
                List.of(Desk.when(meeting.on(), meeting.at())),
                List.of(),
                Links.button(route(meeting), Desk.say("meeting.log"))));
        add(new Panel(Desk.say("mine.toLog"), list).summary(Desk.say("mine.toLogMeans")));
    }

    private static String names(Meeting meeting) {
        return String.join(
                ", ",
                meeting.people().stream().map(Meeting.Presence::menteeName).toList());
    }

    static String route(Meeting meeting) {
        return meeting.groupId()
                .map(group -> LogGroupPage.route(group, Optional.of(meeting.id())))
                .or(() -> ofPair(meeting))
                .orElse(ROUTE);
    }

    private static Optional<String> ofPair(Meeting meeting) {
        return meeting.people().stream()
                .findFirst()
                .map(one -> LogMeetingPage.route(one.relationId(), Optional.of(meeting.id())));
    }

    private static void draw(Lines list, Line line) {
        List<String> about = new ArrayList<>();
        about.add(line.next()
                .map(meeting -> Desk.say("mine.next", Desk.when(meeting.on(), meeting.at())))
                .orElse(""));
        about.add(line.lastMet()
                .map(day -> Desk.say("mine.lastMet", Desk.date(day)))
                .orElse(line.relation().state().takesSeat() ? Desk.say("mine.notMet") : ""));
        line.progress()
                .map(Progress::nextStep)
                .filter(step -> !step.isBlank())
                .ifPresent(step -> about.add(Desk.say("mine.step", step)));
        Div what = Desk.stack(
                Links.page(ROUTE + "/" + line.relation().id(), line.relation().menteeName()));
        line.progress().filter(one -> one.steps() > 0).ifPresent(one -> what.add(meter(one)));
        list.line(what, about, marks(line), actions(line));
    }

    static Component meter(Progress progress) {
        return new Meter(
                progress.done(),
                progress.steps(),
                Desk.say("progress", progress.pathway(), progress.done(), progress.steps()));
    }

    private static List<Pill> marks(Line line) {
        List<Pill> marks = new ArrayList<>();
        if (!line.relation().state().takesSeat() || line.relation().startedOn().isEmpty()) {
            marks.add(new Pill(Tone.INFO, Say.of("relation." + line.relation().state())));
        }
        if (line.unread() > 0) {
            marks.add(new Pill(Tone.ATTENTION, "envelope", Desk.say("mine.unread", line.unread())));
        }
        if (line.openTasks() > 0) {
            marks.add(new Pill(Tone.NEUTRAL, "tasks", Desk.say("mine.tasks", line.openTasks())));
        }
        line.progress()
                .filter(one -> !one.stalled().isBlank())
                .ifPresent(one ->
                        marks.add(new Pill(Tone.ATTENTION, Desk.say("stalled", one.stalled(), one.stalledDays()))));
        return marks;
    }

    private static Component[] actions(Line line) {
        return line.relation().state().takesSeat()
                ? new Component[] {
                    Links.button(LogMeetingPage.route(line.relation().id(), Optional.empty()), Desk.say("mine.log"))
                }
                : new Component[0];
    }

    /** Somebody with the role and no profile yet has nobody to write to. */
    private void coordinators() {
        try {
            add(new ThreadPanel(tools, tools.messages().withCoordinators(), Desk.say("message.coordinators")));
        } catch (ProblemException none) {
            add(Say.quiet(Desk.say("mine.noProfile")));
        }
    }
}
