package org.boardwalk.participants.internal.ui.person;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.Arrays;
import java.util.Objects;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.internal.ui.Fields;
import org.boardwalk.participants.internal.ui.FormDialog;
import org.boardwalk.participants.internal.ui.Labels;
import org.boardwalk.participants.internal.ui.PersonChanged;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Notices;

/** Moves a person to another status, and says what that means before it is done. */
final class StatusDialog {
    private final Participants participants;
    private final Participant person;
    private final RadioButtonGroup<ParticipantStatus> status = new RadioButtonGroup<>(Say.say("status.to"));
    private final DatePicker on = Fields.pastDate(Say.say("status.on"));
    private final ComboBox<String> reason;
    private final Paragraph meaning = new Paragraph();
    private final FormDialog dialog;

    StatusDialog(Participants participants, Labels labels, Participant person) {
        this.participants = participants;
        this.person = person;
        reason = Fields.term(Say.say("status.reason"), labels, Vocabulary.EXIT_REASON, person.exitReason());
        meaning.getElement().setAttribute("role", "status");
        dialog = new FormDialog(Say.say("status.title", person.displayName()));
        status.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        status.setItems(Arrays.stream(ParticipantStatus.values())
                .filter(one -> one != person.status())
                .toList());
        status.setItemLabelGenerator(one -> Say.name("status", one));
        status.addValueChangeListener(change -> explain());
        explain();
        dialog.with(status, meaning, on, reason).action(Say.say("status.do"), this::change);
    }

    void open() {
        dialog.open();
    }

    private void explain() {
        ParticipantStatus to = status.getValue();
        boolean exit = to == ParticipantStatus.EXITED || to == ParticipantStatus.FOLLOW_UP;
        reason.setVisible(exit && person.exitDate().isEmpty());
        on.setLabel(Say.say(exit ? "status.exitOn" : "status.on"));
        meaning.setText(to == null ? "" : Say.say("status.means." + to.name()));
        meaning.setVisible(to != null);
    }

    private void change() {
        ParticipantStatus to = status.getValue();
        if (to == null) {
            throw dialog.missing(status, Say.say("status.missing"));
        }
        if (on.isEmpty()) {
            throw dialog.missing(on, Say.say("date.missing"));
        }
        String why = reason.isVisible() ? Objects.requireNonNullElse(reason.getValue(), "") : "";
        participants.changeStatus(person.id(), person.version(), to, on.getValue(), why);
        PersonChanged.tell(person.id());
        Notices.success(Say.say("status.done", person.displayName(), Say.name("status", to)));
    }
}
