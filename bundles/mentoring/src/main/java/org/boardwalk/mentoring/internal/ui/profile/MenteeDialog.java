package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;

/** Forms about a mentee, for coordinators and for herself. */
final class MenteeDialog {
    private MenteeDialog() {}

    /** Whose application a coordinator writes down. */
    static FormDialog choose(ProfileTools tools, Consumer<UUID> done) {
        ComboBox<ParticipantSummary> person = PersonField.of(tools, Say.ui("mentees.person"));
        person.setRequiredIndicatorVisible(true);
        return new FormDialog(Say.ui("mentees.add"))
                .says(Say.ui("mentees.addMeans"))
                .fields(person)
                .valid(() -> Required.check(person, Say.ui("mentees.personMissing")))
                .action(
                        Say.ui("mentees.go"),
                        () -> done.accept(person.getValue().id()));
    }

    static FormDialog guardian(ProfileTools tools, Mentee mentee, Consumer<Mentee> done) {
        TextField name = new TextField(Say.ui("guardian.name"));
        name.setMaxLength(160);
        name.setRequiredIndicatorVisible(true);
        DatePicker day = new DatePicker(Say.ui("guardian.on"));
        day.setMax(Say.today());
        day.setRequiredIndicatorVisible(true);
        mentee.guardian().ifPresent(one -> {
            name.setValue(one.name());
            day.setValue(one.consentedOn());
        });
        return new FormDialog(Say.ui("guardian.title"))
                .says(Say.ui("guardian.means"))
                .fields(name, day)
                .valid(() -> Required.check(name, Say.of("guardian.noName"))
                        & Required.check(day, Say.ui("screening.doneMissing")))
                .action(Say.ui("save"), () -> {
                    done.accept(tools.mentees()
                            .guardian(
                                    mentee.participantId(),
                                    mentee.lock(),
                                    Optional.of(new Mentee.Guardian(name.getValue(), day.getValue()))));
                    Notices.success(Say.ui("guardian.saved"));
                });
    }
}
