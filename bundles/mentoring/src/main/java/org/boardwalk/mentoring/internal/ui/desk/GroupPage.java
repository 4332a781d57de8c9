package org.boardwalk.mentoring.internal.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.Topic;
import org.boardwalk.mentoring.api.relation.Group;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.MentoringPage;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A group, for who leads it or coordinates: its meetings, planned for all members at once, and its members. */
@Page(route = GroupPage.ROUTE + "/:id", title = "mentoring.desk.group.title", section = Section.WORK, menu = false)
@org.osgi.service.component.annotations.Component(service = GroupPage.class, scope = ServiceScope.PROTOTYPE)
public class GroupPage extends MentoringPage implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "my-groups";

    private final transient DeskTools tools;
    private String title = Desk.say("group.title");

    @Activate
    public GroupPage(@Reference DeskTools tools) {
        this.tools = tools;
        narrow();
    }

    static String route(Group group) {
        return ROUTE + "/" + group.id();
    }

    /** The group, if the reader leads it or coordinates. */
    static Optional<Group> ledOrCoordinated(DeskTools tools, UUID id) {
        Optional<Group> led = tools.may(Rights.MENTOR)
                ? tools.groups().led().stream()
                        .filter(group -> group.id().equals(id))
                        .findFirst()
                : Optional.empty();
        return led.or(() -> tools.may(Rights.COORDINATE) ? tools.groups().find(id) : Optional.empty());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("id")
                .flatMap(Say::id)
                .flatMap(id -> ledOrCoordinated(tools, id))
                .ifPresentOrElse(this::show, this::unknown);
    }

    private void unknown() {
        removeAll();
        add(
                new PageHead(title).back(MenteesPage.ROUTE, Desk.say("mine.title")),
                new EmptyState("users", Desk.say("group.unknown")).detail(Desk.say("group.unknownDetail")));
    }

    void show(Group group) {
        removeAll();
        title = group.name();
        boolean mentor = tools.may(Rights.MENTOR);
        PageHead head = new PageHead(title).summary(String.join(" · ", facts(group)));
        head.back(mentor ? MenteesPage.ROUTE : "mentoring/groups", Desk.say(mentor ? "mine.title" : "group.all"));
        if (group.open() && !group.members().isEmpty()) {
            head.actions(Links.button(LogGroupPage.route(group.id(), Optional.empty()), Desk.say("mine.log")));
        }
        add(head);
        if (!group.about().isBlank()) {
            add(new Panel(Desk.say("group.about"), Desk.words(group.about())));
        }
        add(
                new MeetingsPanel(tools, Circle.of(tools, group), mentor ? Party.MENTOR : Party.COORDINATOR, () -> {}),
                members(group));
        if (mentor) {
            add(new CalendarPanel(tools));
        }
    }

    private List<String> facts(Group group) {
        List<String> facts = new ArrayList<>();
        tools.topics().stream()
                .filter(topic -> group.topicId().filter(topic.id()::equals).isPresent())
                .map((Topic topic) -> topic.name(Words.locale()))
                .forEach(facts::add);
        facts.add(Desk.say("group.seats", group.members().size(), group.seats()));
        facts.add(Desk.say("group.apart"));
        return facts;
    }

    private static Component members(Group group) {
        Lines lines = new Lines();
        group.members()
                .forEach(member -> lines.line(
                        Links.page(MenteesPage.ROUTE + "/" + member.id(), member.menteeName()), List.of(), List.of()));
        return new Panel(
                Desk.say("group.members"), group.members().isEmpty() ? Say.quiet(Desk.say("group.nobody")) : lines);
    }
}
