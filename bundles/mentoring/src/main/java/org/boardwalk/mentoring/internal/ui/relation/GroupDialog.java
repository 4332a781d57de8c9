package org.boardwalk.mentoring.internal.ui.relation;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.relation.Group;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;
import org.boardwalk.platform.ui.api.kit.WholeNumberField;

/** Adds or changes a group, or lets somebody join it. */
final class GroupDialog {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ABOUT = 2000;
    private static final int FEWEST_SEATS = 2;
    private static final int MOST_SEATS = 50;
    private static final int USUAL_SEATS = 6;

    private final TextField name = new TextField(Say.ui("groups.name"));
    private final TextArea about = new TextArea(Say.ui("groups.about"));
    private final PersonBox mentor;
    private final WholeNumberField seats = new WholeNumberField(Say.ui("groups.seats"));
    private final Checkbox open = new Checkbox(Say.ui("groups.open"), true);

    private GroupDialog(PairTools tools) {
        mentor = PersonBox.mentors(tools, false);
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        about.setMaxLength(LONGEST_ABOUT);
        seats.setMin(FEWEST_SEATS);
        seats.setMax(MOST_SEATS);
        seats.setStepButtonsVisible(true);
        seats.setRequiredIndicatorVisible(true);
        seats.setValue(USUAL_SEATS);
    }

    static FormDialog add(PairTools tools, Runnable after) {
        return new GroupDialog(tools).form(tools, Say.ui("groups.add"), UUID.randomUUID(), 0, Optional.empty(), after);
    }

    static FormDialog edit(PairTools tools, Group group, Runnable after) {
        GroupDialog dialog = new GroupDialog(tools);
        dialog.name.setValue(group.name());
        dialog.about.setValue(group.about());
        dialog.mentor.setValue(new PersonBox.Person(group.mentorId(), group.mentorName(), ""));
        dialog.seats.setValue(group.seats());
        dialog.open.setValue(group.open());
        return dialog.form(
                tools, Say.ui("groups.editTitle", group.name()), group.id(), group.lock(), group.topicId(), after);
    }

    private FormDialog form(PairTools tools, String title, UUID id, long lock, Optional<UUID> topic, Runnable after) {
        return new FormDialog(title)
                .fields(name, mentor, seats, about, open)
                .valid(this::isFilled)
                .action(Say.ui("save"), () -> {
                    Group saved = tools.groups().save(value(id, lock, topic));
                    Notices.success(Say.ui("groups.saved", saved.name()));
                    after.run();
                });
    }

    private boolean isFilled() {
        return Required.check(name, Say.of("group.noName"))
                & Required.check(mentor, Say.ui("pair.mentorMissing"))
                & Required.check(seats, Say.of("group.seats", FEWEST_SEATS, MOST_SEATS));
    }

    private Group value(UUID id, long lock, Optional<UUID> topic) {
        return new Group(
                id,
                lock,
                name.getValue(),
                about.getValue(),
                mentor.getValue().id(),
                mentor.getValue().name(),
                topic,
                seats.getValue(),
                open.getValue(),
                List.of());
    }

    static FormDialog join(PairTools tools, Group group, Runnable after) {
        PersonBox mentee = PersonBox.mentees(tools);
        return new FormDialog(Say.ui("groups.joinTitle", group.name()))
                .says(Say.ui("groups.joinMeans"))
                .fields(mentee)
                .valid(() -> Required.check(mentee, Say.ui("pair.menteeMissing")))
                .action(Say.ui("groups.join"), () -> {
                    tools.groups().join(group.id(), mentee.getValue().id());
                    Notices.success(Say.ui("groups.joined", mentee.getValue().name(), group.name()));
                    after.run();
                });
    }
}
