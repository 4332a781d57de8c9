package org.boardwalk.mentoring.internal.ui.desk;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.meeting.Meeting;
import org.boardwalk.mentoring.api.meeting.Meeting.Presence;
import org.boardwalk.mentoring.api.meeting.MeetingDetails;
import org.boardwalk.mentoring.api.relation.Group;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.internal.ui.MentoringPage;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A meeting of a group that was held, and who was there. */
@Page(route = GroupPage.ROUTE + "/:id/log", title = "mentoring.desk.log.title", section = Section.WORK, menu = false)
@Component(service = LogGroupPage.class, scope = ServiceScope.PROTOTYPE)
public class LogGroupPage extends MentoringPage implements BeforeEnterObserver {
    private static final String MEETING = "meeting";

    private final transient DeskTools tools;
    /** Made with the form: what is sent twice is logged once. */
    private final UUID key = UUID.randomUUID();

    @Activate
    public LogGroupPage(@Reference DeskTools tools) {
        this.tools = tools;
        narrow();
    }

    /** @param meeting planned, or logged before; empty = a new one */
    static String route(UUID group, Optional<UUID> meeting) {
        String route = GroupPage.ROUTE + "/" + group + "/log";
        return meeting.map(id -> route + "?" + MEETING + "=" + id).orElse(route);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<String> asked =
                event.getLocation().getQueryParameters().getParameters().getOrDefault(MEETING, List.of());
        event.getRouteParameters()
                .get("id")
                .flatMap(Say::id)
                .flatMap(id -> GroupPage.ledOrCoordinated(tools, id))
                .ifPresentOrElse(
                        group -> show(
                                group,
                                asked.stream().findFirst().flatMap(Say::id).flatMap(tools.meetings()::find)),
                        this::unknown);
    }

    private void unknown() {
        removeAll();
        add(
                new PageHead(Desk.say("log.title")).back(MenteesPage.ROUTE, Desk.say("mine.title")),
                new EmptyState("users", Desk.say("group.unknown")).detail(Desk.say("group.unknownDetail")));
    }

    void show(Group group, Optional<Meeting> meeting) {
        removeAll();
        LogForm form = new LogForm(tools, Circle.of(tools, group), meeting).readByGroup();
        form.ask(asked(group, meeting));
        form.action((details, present) -> save(group, meeting, details, present), GroupPage.route(group));
        add(
                new PageHead(Desk.say("log.with", group.name())).back(GroupPage.route(group), group.name()),
                new Panel(LogForm.title(meeting), form));
    }

    /** All who were asked: as was said before, else who left the group meanwhile probably was not there. */
    private static List<Presence> asked(Group group, Optional<Meeting> meeting) {
        Optional<Meeting> held = meeting.filter(one -> one.state() == Meeting.State.HELD);
        if (held.isPresent()) {
            return held.get().people();
        }
        Set<UUID> members = group.members().stream().map(Relation.Line::id).collect(Collectors.toSet());
        return meeting.map(Meeting::people)
                .map(people -> people.stream()
                        .map(one -> new Presence(
                                one.participantId(),
                                one.relationId(),
                                one.menteeName(),
                                members.contains(one.relationId())))
                        .toList())
                .orElseGet(() -> group.members().stream()
                        .map(one -> new Presence(one.participantId(), one.id(), one.menteeName(), true))
                        .toList());
    }

    private void save(Group group, Optional<Meeting> meeting, MeetingDetails details, Set<UUID> present) {
        if (meeting.isEmpty()) {
            tools.meetings().logGroup(group.id(), key, details, present);
        } else if (meeting.get().state() == Meeting.State.PLANNED) {
            tools.meetings().held(meeting.get().id(), meeting.get().lock(), details, present);
        } else {
            tools.meetings().correct(meeting.get().id(), meeting.get().lock(), details, present);
        }
        LogForm.done(meeting, group.name());
        Desk.go(GroupPage.route(group));
    }
}
