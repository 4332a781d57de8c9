package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.api.erasure.Erasures;
import org.boardwalk.platform.ui.api.kit.ErasureDialog;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Words;

/** What one can do with a mentor's profile in its state. */
final class MentorActions {
    private final ProfileTools tools;
    private final Mentor mentor;
    private final boolean coordinator;
    private final Consumer<Mentor> done;

    /** @param coordinator whether who decides looks at it; else the mentor himself */
    MentorActions(ProfileTools tools, Mentor mentor, boolean coordinator, Consumer<Mentor> done) {
        this.tools = tools;
        this.mentor = mentor;
        this.coordinator = coordinator;
        this.done = done;
    }

    Component[] parts() {
        List<Component> parts = new ArrayList<>();
        if (coordinator) {
            parts.add(Buttons.of("mentor.account", () -> MentorDialog.link(tools, mentor, done)
                    .open()));
            parts.add(Buttons.of(
                    "peer.do", () -> MentorDialog.peer(tools, mentor, done).open()));
        }
        parts.add(new Button(Say.ui("edit"), Icons.decorative("edit"), click -> MentorDialog.edit(tools, mentor, done)
                .open()));
        parts.addAll(moves());
        if (coordinator
                && tools.may(Erasures.PERMISSION)
                && mentor.participantId().isEmpty()) {
            parts.add(new Button(Words.text("platform.kit.erase.menu"), click -> erase()));
        }
        return parts.toArray(Component[]::new);
    }

    private List<Button> moves() {
        return switch (mentor.state()) {
            case DRAFT, DECLINED, LEFT -> List.of(Buttons.main("mentor.submit", this::submit));
            case APPLIED ->
                coordinator
                        ? List.of(
                                Buttons.of("mentor.decline", this::decline),
                                Buttons.main("mentor.approve", this::approve))
                        : List.of(Buttons.of("mentor.leave", this::leave));
            case APPROVED -> List.of(Buttons.of("mentor.leave", this::leave), Buttons.of("mentor.pause", this::pause));
            case PAUSED ->
                List.of(Buttons.of("mentor.leave", this::leave), Buttons.main("mentor.resume", this::resume));
        };
    }

    private String name() {
        return mentor.details().displayName();
    }

    /** A mentor who signs in is erased as the account, and so is what else is that person's. */
    private void erase() {
        ErasureDialog.open(tools.erasures(), mentor.accountId().orElse(mentor.id()), name(), () -> tools.mentors()
                .find(mentor.id())
                .ifPresent(done));
    }

    private void submit() {
        Notices.tryTo(() -> after(tools.mentors().submit(mentor.id(), mentor.lock()), "mentor.submitted"));
    }

    private void approve() {
        Notices.tryTo(() -> after(tools.mentors().approve(mentor.id(), mentor.lock()), "mentor.approved"));
    }

    private void resume() {
        Notices.tryTo(() -> after(tools.mentors().resume(mentor.id(), mentor.lock()), "mentor.resumed"));
    }

    private void decline() {
        ReasonDialog.required(
                        Say.ui("mentor.declineTitle", name()),
                        Say.ui("mentor.declineMeans"),
                        Say.ui("mentor.decline"),
                        why -> after(tools.mentors().decline(mentor.id(), mentor.lock(), why), "mentor.declined"))
                .open();
    }

    private void pause() {
        ReasonDialog.pause(
                        Say.ui("mentor.pauseTitle", name()),
                        Say.ui("mentor.pauseMeans"),
                        (until, why) ->
                                after(tools.mentors().pause(mentor.id(), mentor.lock(), until, why), "mentor.paused"))
                .open();
    }

    private void leave() {
        ReasonDialog.required(
                        Say.ui("mentor.leaveTitle", name()),
                        Say.ui("mentor.leaveMeans", mentor.seats().taken()),
                        Say.ui("mentor.leave"),
                        why -> after(tools.mentors().leave(mentor.id(), mentor.lock(), why), "mentor.left"))
                .open();
    }

    private void after(Mentor changed, String said) {
        Notices.success(Say.ui(said, changed.details().displayName()));
        done.accept(changed);
    }
}
