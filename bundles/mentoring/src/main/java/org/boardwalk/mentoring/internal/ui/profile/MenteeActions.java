package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.api.profile.Mentees;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Notices;

/** What one can do with a mentee's application in its state. */
final class MenteeActions {
    private final ProfileTools tools;
    private final Mentee mentee;
    private final boolean coordinator;
    private final Consumer<Mentee> done;

    /** @param coordinator whether who decides looks at it; else the mentee herself */
    MenteeActions(ProfileTools tools, Mentee mentee, boolean coordinator, Consumer<Mentee> done) {
        this.tools = tools;
        this.mentee = mentee;
        this.coordinator = coordinator;
        this.done = done;
    }

    Component[] parts() {
        List<Component> parts = new ArrayList<>();
        if (coordinator && mentee.age().isProtected()) {
            parts.add(Buttons.of("guardian.title", () -> MenteeDialog.guardian(tools, mentee, done)
                    .open()));
        }
        parts.add(new Button(Say.ui("edit"), Icons.decorative("edit"), click -> edit()));
        parts.addAll(moves());
        return parts.toArray(Component[]::new);
    }

    private List<Button> moves() {
        return switch (mentee.state()) {
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

    private Mentees mentees() {
        return tools.mentees();
    }

    private UUID id() {
        return mentee.participantId();
    }

    private void edit() {
        MenteeFields fields =
                new MenteeFields(tools, mentee.details(), mentee.age().isProtected());
        new FormDialog(Say.ui("mentee.edit"))
                .fields(fields.parts())
                .valid(fields::isValid)
                .action(
                        Say.ui("save"),
                        () -> after(mentees().save(id(), mentee.lock(), fields.value()), "mentee.saved"))
                .open();
    }

    private void submit() {
        Notices.tryTo(() -> after(mentees().submit(id(), mentee.lock()), "mentor.submitted"));
    }

    private void approve() {
        Notices.tryTo(() -> after(mentees().approve(id(), mentee.lock()), "mentor.approved"));
    }

    private void resume() {
        Notices.tryTo(() -> after(mentees().resume(id(), mentee.lock()), "mentor.resumed"));
    }

    private void decline() {
        ReasonDialog.required(
                        Say.ui("mentor.declineTitle", mentee.name()),
                        Say.ui("mentor.declineMeans"),
                        Say.ui("mentor.decline"),
                        why -> after(mentees().decline(id(), mentee.lock(), why), "mentor.declined"))
                .open();
    }

    private void pause() {
        ReasonDialog.pause(
                        Say.ui("mentor.pauseTitle", mentee.name()),
                        Say.ui("mentee.pauseMeans"),
                        (until, why) -> after(mentees().pause(id(), mentee.lock(), until, why), "mentor.paused"))
                .open();
    }

    private void leave() {
        ReasonDialog.required(
                        Say.ui("mentor.leaveTitle", mentee.name()),
                        Say.ui("mentee.leaveMeans"),
                        Say.ui("mentor.leave"),
                        why -> after(mentees().leave(id(), mentee.lock(), why), "mentor.left"))
                .open();
    }

    private void after(Mentee changed, String said) {
        Notices.success(Say.ui(said, changed.name()));
        done.accept(changed);
    }
}
