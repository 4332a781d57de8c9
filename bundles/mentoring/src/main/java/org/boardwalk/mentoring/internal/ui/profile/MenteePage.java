package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.AgeGroup;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.internal.ui.MentoringPage;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.mentoring.internal.ui.desk.MessagesPage;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One mentee, for staff: may she be paired, what was screened, what she would like. */
@Page(
        route = "mentoring/mentees/:id",
        title = "mentoring.ui.mentees.title",
        section = Section.WORK,
        permission = Rights.READ,
        menu = false)
@Component(service = MenteePage.class, scope = ServiceScope.PROTOTYPE)
public class MenteePage extends MentoringPage implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ProfileTools tools;
    private String title = Say.ui("mentees.title");

    @Activate
    public MenteePage(@Reference ProfileTools tools) {
        this.tools = tools;
        narrow();
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
                .flatMap(tools.participants()::find)
                .ifPresentOrElse(this::show, this::unknown);
    }

    private void unknown() {
        removeAll();
        add(
                new PageHead(title).back("mentoring/mentees", Say.ui("mentees.title")),
                new EmptyState("group", Say.ui("mentee.unknown")).detail(Say.ui("unknownDetail")));
    }

    private void show(Participant person) {
        Optional<Mentee> mentee = tools.mentees().find(person.id());
        if (mentee.isPresent()) {
            draw(mentee.get());
            return;
        }
        removeAll();
        title = person.displayName();
        add(new PageHead(title).back("mentoring/mentees", Say.ui("mentees.title")));
        if (tools.mayChange(person.id())) {
            boolean minor = AgeGroup.on(
                            Say.today(), Optional.ofNullable(person.details().birthDate()))
                    .isProtected();
            add(new NewApplication(tools, person.id(), minor, this::draw));
        } else {
            add(new EmptyState("group", Say.of("mentee.notFound")));
        }
    }

    private void draw(Mentee mentee) {
        removeAll();
        UUID id = mentee.participantId();
        title = mentee.name();
        PageHead head = new PageHead(title)
                .back("mentoring/mentees", Say.ui("mentees.title"))
                .beside(marks(mentee))
                .actions(Links.button("participants/" + id, Say.ui("mentee.record")));
        if (tools.may(Rights.COORDINATE)) {
            head.actions(MessagesPage.write(id));
        }
        if (tools.mayChange(id)) {
            head.actions(new MenteeActions(tools, mentee, true, this::draw).parts());
        }
        add(
                head,
                new GatePanel(mentee),
                new ScreeningPanel(tools, Audience.MENTEE, id, false, () -> tools.mentees()
                        .find(id)
                        .ifPresent(this::draw)),
                new MenteeFacts(tools, mentee));
    }

    private static Pill[] marks(Mentee mentee) {
        List<Pill> marks = new ArrayList<>(List.of(Marks.state(mentee.state())));
        if (mentee.age().isProtected()) {
            marks.add(Marks.age(mentee.age()));
        }
        if (mentee.state().isIn()) {
            marks.add(Marks.gate(mentee.gate()));
        }
        return marks.toArray(Pill[]::new);
    }
}
