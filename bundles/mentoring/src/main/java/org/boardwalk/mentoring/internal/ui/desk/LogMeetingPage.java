package org.boardwalk.mentoring.internal.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.meeting.Meeting;
import org.boardwalk.mentoring.api.meeting.Meeting.Presence;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.internal.ui.MentoringPage;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Required;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A meeting that was held, logged in under a minute on a phone. */
@Page(
        route = "my-mentees/:id/log",
        title = "mentoring.desk.log.title",
        section = Section.WORK,
        permission = Rights.MENTOR,
        menu = false)
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
        Optional<Relation> relation =
                event.getRouteParameters().get("id").flatMap(Say::id).flatMap(tools.relations()::find);
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
        add(new PageHead(Desk.say("log.with", pair.menteeName()))
                .back(MenteesPage.ROUTE + "/" + pair.id(), pair.menteeName()));
        MeetingFields fields = new MeetingFields(tools);
        tools.meetings().of(pair.id(), 0, 1).forEach(fields::like);
        meeting.ifPresent(fields::show);
        Div form = new Div(fields.toLog().toArray(Component[]::new));
        form.addClassNames("bw-form", "mt-log");
        CheckboxGroup<Presence> people = people(meeting);
        if (people.isVisible()) {
            form.addComponentAtIndex(1, people);
        }
        Button log = Desk.primary(Desk.say("log.do"), () -> {});
        log.setDisableOnClick(true);
        log.addClickListener(click -> {
            boolean valid = fields.valid() & (!people.isVisible() || Required.check(people, Desk.say("log.nobody")));
            if (!valid || !Notices.tryTo(() -> save(pair, meeting, fields, people.getValue()))) {
                log.setEnabled(true);
            }
        });
        Div actions = new Div(log, Links.button(MenteesPage.ROUTE + "/" + pair.id(), Desk.say("log.not")));
        actions.addClassName("bw-actions");
        form.add(actions);
        add(new Panel(Desk.say("log.title"), form));
    }

    /** Of a group, who was there: all, until somebody says otherwise. */
    private static CheckboxGroup<Presence> people(Optional<Meeting> meeting) {
        CheckboxGroup<Presence> people = new CheckboxGroup<>(Desk.say("log.present"));
        List<Presence> asked = meeting.filter(one -> one.state() == Meeting.State.PLANNED)
                .map(Meeting::people)
                .orElse(List.of());
        people.setItems(asked);
        people.setItemLabelGenerator(Presence::menteeName);
        people.setValue(Set.copyOf(asked));
        people.setVisible(meeting.flatMap(Meeting::groupId).isPresent() && !asked.isEmpty());
        return people;
    }

    private void save(Relation pair, Optional<Meeting> meeting, MeetingFields fields, Set<Presence> present) {
        if (meeting.isEmpty()) {
            tools.meetings().log(pair.id(), key, fields.value());
        } else if (meeting.get().state() == Meeting.State.PLANNED) {
            Set<UUID> there = present.stream().map(Presence::participantId).collect(Collectors.toSet());
            tools.meetings().held(meeting.get().id(), meeting.get().lock(), fields.value(), there);
        } else {
            tools.meetings().change(meeting.get().id(), meeting.get().lock(), fields.value());
        }
        Notices.success(Desk.say("log.done", pair.menteeName()));
        Desk.go(MenteesPage.ROUTE + "/" + pair.id());
    }
}
