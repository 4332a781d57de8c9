package org.boardwalk.mentoring.internal.ui.profile;

import java.util.UUID;
import org.boardwalk.mentoring.api.profile.AgeGroup;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.internal.ui.MentoringPage;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The participant's own application for a mentor, and what she lets the mentor see. */
@Page(
        route = "mentoring-application",
        title = "mentoring.ui.own.title",
        section = Section.MINE,
        order = 41,
        permission = Rights.OWN,
        icon = "clipboard-user")
@Component(service = MyApplicationPage.class, scope = ServiceScope.PROTOTYPE)
public class MyApplicationPage extends MentoringPage {
    private final transient ProfileTools tools;

    @Activate
    public MyApplicationPage(@Reference ProfileTools tools) {
        this.tools = tools;
        narrow();
        tools.own().ifPresentOrElse(this::show, this::nobody);
    }

    private void nobody() {
        add(new PageHead(Say.ui("own.title")), new EmptyState("user", Say.ui("own.nobody")));
    }

    private void show(UUID id) {
        tools.mentees().find(id).ifPresentOrElse(this::draw, () -> begin(id));
    }

    private void begin(UUID id) {
        removeAll();
        boolean minor = AgeGroup.on(
                        Say.today(),
                        tools.participants().find(id).map(Participant::details).map(ParticipantDetails::birthDate))
                .isProtected();
        add(
                new PageHead(Say.ui("own.title")).summary(Say.ui("own.summary")),
                new NewApplication(tools, id, minor, this::draw));
    }

    private void draw(Mentee mentee) {
        removeAll();
        add(
                new PageHead(Say.ui("own.title"))
                        .summary(Say.ui("own." + mentee.state()))
                        .beside(Marks.state(mentee.state()))
                        .actions(new MenteeActions(tools, mentee, false, this::draw).parts()),
                new GatePanel(mentee),
                new ScreeningPanel(
                        tools, Audience.MENTEE, mentee.participantId(), true, () -> show(mentee.participantId())),
                new MenteeFacts(tools, mentee));
        add(tools.mailChoice());
    }
}
