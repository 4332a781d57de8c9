package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import java.util.function.Consumer;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Panel;

/** The form of somebody who has not applied for a mentor yet. */
final class NewApplication extends Div {
    /** @param minor what is asked of somebody protected as a minor is always safe to ask; coordinators see it again */
    NewApplication(ProfileTools tools, UUID participantId, boolean minor, Consumer<Mentee> done) {
        MenteeFields fields = new MenteeFields(tools, tools.mentees().blank(participantId), minor);
        Div form = new Div(fields.parts());
        form.addClassName("bw-form");
        Div actions = new Div(Buttons.main("mentor.submit", () -> {
            if (fields.isValid()) {
                Notices.tryTo(() -> {
                    Mentee draft = tools.mentees().save(participantId, 0, fields.value());
                    hand(tools, draft, done);
                });
            }
        }));
        actions.addClassName("bw-actions");
        add(new Panel(Say.ui("mentee.application"), form, actions).summary(Say.ui("mentee.applyMeans")));
    }

    /** What was typed is kept as a draft when something is missing. */
    private static void hand(ProfileTools tools, Mentee draft, Consumer<Mentee> done) {
        boolean handed = Notices.tryTo(() -> {
            Mentee applied = tools.mentees().submit(draft.participantId(), draft.lock());
            Notices.success(Say.ui("mentor.submitted", applied.name()));
            done.accept(applied);
        });
        if (!handed) {
            done.accept(draft);
        }
    }
}
