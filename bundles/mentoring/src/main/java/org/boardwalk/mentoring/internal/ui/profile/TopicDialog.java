package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.Topic;
import org.boardwalk.mentoring.api.profile.Topics;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Required;

/** Adds a topic, or changes it. */
final class TopicDialog {
    private TopicDialog() {}

    /** @param count of the topics there are: a new one comes last */
    static FormDialog of(Topics topics, Optional<Topic> before, int count, Runnable done) {
        TextField name = StepDialog.text("setUp.name", 80, before.map(Topic::name));
        name.setRequiredIndicatorVisible(true);
        TextField spanish = StepDialog.text("setUp.spanishName", 80, before.map(Topic::spanishName));
        Checkbox active =
                new Checkbox(Say.ui("setUp.active"), before.map(Topic::active).orElse(true));
        return new FormDialog(Say.ui(before.isPresent() ? "setUp.editTopic" : "setUp.addTopic"))
                .fields(name, spanish, active)
                .valid(() -> Required.check(name, Say.of("topic.noName")))
                .action(Say.ui("save"), () -> {
                    topics.save(new Topic(
                            before.map(Topic::id).orElseGet(UUID::randomUUID),
                            before.map(Topic::lock).orElse(0L),
                            name.getValue(),
                            spanish.getValue(),
                            before.map(Topic::position).orElse(10 * (count + 1)),
                            active.getValue()));
                    done.run();
                });
    }
}
