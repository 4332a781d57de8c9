package org.boardwalk.mentoring.internal.ui.desk;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.meeting.Meeting;
import org.boardwalk.mentoring.api.meeting.MeetingDetails;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.internal.ui.MentoringPage;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A meeting of a pair that was held, logged in under a minute on a phone. */
@Page(route = "my-mentees/:id/log", title = "mentoring.desk.log.title", section = Section.WORK, menu = false)
@org.osgi.service.component.annotations.Component(service = LogMeetingPage.class, scope = ServiceScope.PROTOTYPE)
public class LogMeetingPage extends MentoringPage implements BeforeEnterObserver {
    private static final String MEETING = "meeting";

    private final transient DeskTools tools;
    /** Made with the form: what is sent twice is logged once. */
    private final UUID key = UUID.randomUUID();

    @Activate
    public LogMeetingPage(@Reference DeskTools tools) {
        this.tools = tools;
        narrow();
    }

    /** @param meeting planned, or logged before; empty = a new one */
    static String route(UUID pair, Optional<UUID> meeting) {
        String route = "my-mentees/" + pair + "/log";
        return meeting.map(id -> route + "?" + MEETING + "=" + id).orElse(route);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<String> asked =
                event.getLocation().getQueryParameters().getParameters().getOrDefault(MEETING, List.of());
        Optional<Relation> relation = event.getRouteParameters()
                .get("id")
                .flatMap(Say::id)
                .flatMap(tools.relations()::find)
                .filter(pair -> tools.maySayWhatWasHeld());
        relation.ifPresentOrElse(
                pair -> show(pair, asked.stream().findFirst().flatMap(Say::id).flatMap(tools.meetings()::find)),
                this::unknown);
    }

    private void unknown() {
        removeAll();
        add(
                new PageHead(Desk.say("log.title")).back(MenteesPage.ROUTE, Desk.say("mine.title")),
                new EmptyState("handshake", Desk.say("mentee.unknown")).detail(Say.ui("unknownDetail")));
    }

    void show(Relation pair, Optional<Meeting> meeting) {
        removeAll();
        String back = MenteesPage.ROUTE + "/" + pair.id();
        LogForm form = new LogForm(tools, Circle.of(tools, pair), meeting)
                .action((details, present) -> save(pair, meeting, details), back);
        add(
                new PageHead(Desk.say("log.with", pair.menteeName())).back(back, pair.menteeName()),
                new Panel(LogForm.title(meeting), form));
    }

    private void save(Relation pair, Optional<Meeting> meeting, MeetingDetails details) {
        if (meeting.isEmpty()) {
            tools.meetings().log(pair.id(), key, details);
        } else if (meeting.get().state() == Meeting.State.PLANNED) {
            tools.meetings().held(meeting.get().id(), meeting.get().lock(), details, Set.of(pair.participantId()));
        } else {
            tools.meetings().change(meeting.get().id(), meeting.get().lock(), details);
        }
        LogForm.done(meeting, pair.menteeName());
        Desk.go(MenteesPage.ROUTE + "/" + pair.id());
    }
}
