package org.boardwalk.mentoring.internal.ui.profile;

import java.util.Optional;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.MentoringPage;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The mentor's own profile: the application, what is still to do, the pause. */
@Page(
        route = "mentor-profile",
        title = "mentoring.ui.my.title",
        section = Section.MINE,
        order = 60,
        permission = Rights.MENTOR,
        icon = "user-card")
@Component(service = MyMentorProfilePage.class, scope = ServiceScope.PROTOTYPE)
public class MyMentorProfilePage extends MentoringPage {
    private final transient ProfileTools tools;

    @Activate
    public MyMentorProfilePage(@Reference ProfileTools tools) {
        this.tools = tools;
        narrow();
        show();
    }

    private void show() {
        Optional<Mentor> own = tools.mentors().own();
        own.ifPresentOrElse(this::draw, this::none);
    }

    private void none() {
        removeAll();
        add(
                new PageHead(Say.ui("my.title")).summary(Say.ui("my.summary")),
                new EmptyState("handshake", Say.ui("my.none"))
                        .detail(Say.ui("my.noneDetail"))
                        .action(Lines.primary(Say.ui("my.apply"), () -> MentorDialog.apply(tools, this::draw)
                                .open())));
    }

    private void draw(Mentor mentor) {
        removeAll();
        add(
                new PageHead(Say.ui("my.title"))
                        .summary(Say.ui("my." + mentor.state()))
                        .beside(Marks.state(mentor.state()))
                        .actions(new MentorActions(tools, mentor, false, this::draw).parts()),
                new GatePanel(mentor),
                new ScreeningPanel(tools, Audience.MENTOR, mentor.id(), true, this::show),
                new MentorFacts(tools, mentor, false));
        add(tools.mailChoice());
    }
}
