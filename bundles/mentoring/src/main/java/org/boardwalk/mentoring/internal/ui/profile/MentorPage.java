package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.internal.ui.MentoringPage;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.mentoring.internal.ui.desk.MessagesPage;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One mentor, for the coordinator: may he be paired, what was screened, what he offers. */
@Page(
        route = "mentoring/mentors/:id",
        title = "mentoring.ui.mentors.title",
        section = Section.WORK,
        permission = Rights.READ,
        menu = false)
@org.osgi.service.component.annotations.Component(service = MentorPage.class, scope = ServiceScope.PROTOTYPE)
public class MentorPage extends MentoringPage implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ProfileTools tools;
    private String title = Say.ui("mentors.title");

    @Activate
    public MentorPage(@Reference ProfileTools tools) {
        this.tools = tools;
        narrow();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("id").flatMap(Say::id).ifPresentOrElse(this::show, this::unknown);
    }

    private void show(UUID id) {
        tools.mentors().find(id).ifPresentOrElse(this::draw, this::unknown);
    }

    private void unknown() {
        removeAll();
        add(
                new PageHead(title).back("mentoring/mentors", Say.ui("mentors.title")),
                new EmptyState("handshake", Say.ui("mentor.unknown")).detail(Say.ui("unknownDetail")));
    }

    private void draw(Mentor mentor) {
        removeAll();
        title = mentor.details().displayName();
        PageHead head = new PageHead(title)
                .back("mentoring/mentors", Say.ui("mentors.title"))
                .beside(marks(mentor));
        if (tools.may(Rights.COORDINATE) && mentor.accountId().isPresent()) {
            head.actions(MessagesPage.write(mentor.id()));
        }
        if (tools.may(Rights.PROFILES)) {
            head.actions(new MentorActions(tools, mentor, true, this::draw).parts());
        }
        add(
                head,
                new GatePanel(mentor),
                new ScreeningPanel(tools, Audience.MENTOR, mentor.id(), false, () -> show(mentor.id())),
                new MentorFacts(tools, mentor, true));
    }

    private static Pill[] marks(Mentor mentor) {
        List<Pill> marks = new ArrayList<>(List.of(Marks.state(mentor.state())));
        if (mentor.state().isIn()) {
            marks.add(Marks.gate(mentor.gate()));
            marks.add(Marks.seats(mentor.seats()));
        }
        return marks.toArray(Pill[]::new);
    }
}
