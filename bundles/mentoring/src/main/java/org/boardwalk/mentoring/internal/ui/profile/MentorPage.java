package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Notices;
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
        if (tools.may(Rights.PROFILES)) {
            head.actions(actions(mentor).toArray(Component[]::new));
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

    private List<Component> actions(Mentor mentor) {
        List<Component> actions = new ArrayList<>();
        actions.add(new Button(Say.ui("mentor.account"), click -> MentorDialog.link(tools, mentor, this::draw)
                .open()));
        actions.add(new Button(
                Say.ui("edit"), Icons.decorative("edit"), click -> MentorDialog.edit(tools, mentor, this::draw)
                        .open()));
        actions.addAll(moves(mentor));
        return actions;
    }

    private List<Button> moves(Mentor mentor) {
        return switch (mentor.state()) {
            case DRAFT, DECLINED, LEFT -> List.of(main("mentor.submit", () -> submit(mentor)));
            case APPLIED ->
                List.of(button("mentor.decline", () -> decline(mentor)), main("mentor.approve", () -> approve(mentor)));
            case APPROVED ->
                List.of(button("mentor.leave", () -> leave(mentor)), button("mentor.pause", () -> pause(mentor)));
            case PAUSED ->
                List.of(button("mentor.leave", () -> leave(mentor)), main("mentor.resume", () -> resume(mentor)));
        };
    }

    private static Button button(String key, Runnable work) {
        return new Button(Say.ui(key), click -> work.run());
    }

    private static Button main(String key, Runnable work) {
        Button button = button(key, work);
        button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        return button;
    }

    private void submit(Mentor mentor) {
        Notices.tryTo(() -> after(tools.mentors().submit(mentor.id(), mentor.lock()), "mentor.submitted"));
    }

    private void approve(Mentor mentor) {
        Notices.tryTo(() -> after(tools.mentors().approve(mentor.id(), mentor.lock()), "mentor.approved"));
    }

    private void resume(Mentor mentor) {
        Notices.tryTo(() -> after(tools.mentors().resume(mentor.id(), mentor.lock()), "mentor.resumed"));
    }

    private void decline(Mentor mentor) {
        ReasonDialog.required(
                        Say.ui("mentor.declineTitle", title),
                        Say.ui("mentor.declineMeans"),
                        Say.ui("mentor.decline"),
                        why -> after(tools.mentors().decline(mentor.id(), mentor.lock(), why), "mentor.declined"))
                .open();
    }

    private void pause(Mentor mentor) {
        ReasonDialog.pause(
                        Say.ui("mentor.pauseTitle", title),
                        Say.ui("mentor.pauseMeans"),
                        (until, why) ->
                                after(tools.mentors().pause(mentor.id(), mentor.lock(), until, why), "mentor.paused"))
                .open();
    }

    private void leave(Mentor mentor) {
        ReasonDialog.required(
                        Say.ui("mentor.leaveTitle", title),
                        Say.ui("mentor.leaveMeans", mentor.seats().taken()),
                        Say.ui("mentor.leave"),
                        why -> after(tools.mentors().leave(mentor.id(), mentor.lock(), why), "mentor.left"))
                .open();
    }

    private void after(Mentor mentor, String said) {
        Notices.success(Say.ui(said, mentor.details().displayName()));
        draw(mentor);
    }
}
