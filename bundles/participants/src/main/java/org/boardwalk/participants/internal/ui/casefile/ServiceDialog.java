package org.boardwalk.participants.internal.ui.casefile;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.casefile.ServiceLog;
import org.boardwalk.participants.api.casefile.ServiceLog.NewService;
import org.boardwalk.participants.api.casefile.ServiceLog.Service;
import org.boardwalk.participants.internal.ui.Fields;
import org.boardwalk.participants.internal.ui.FormDialog;
import org.boardwalk.participants.internal.ui.Labels;
import org.boardwalk.participants.internal.ui.PersonChanged;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.WholeNumberField;

/** Logs a service in four fields, of which two are filled in already. */
public final class ServiceDialog {
    private static final List<Integer> USUAL_MINUTES = List.of(15, 30, 60, 90);
    private static final int DAY = 24 * 60;

    /** Names this occasion from the moment the form opens, so that a double click logs one service. */
    private final String key = "participants:" + UUID.randomUUID();

    private final ServiceLog services;
    private final Participant person;
    private final ComboBox<String> type;
    private final DatePicker on = Fields.pastDate(Say.say("service.on"));
    private final WholeNumberField minutes = new WholeNumberField(Say.say("service.minutes"));
    private final TextField remark = new TextField(Say.say("service.remark"));
    private final FormDialog dialog;

    public ServiceDialog(ServiceLog services, Labels labels, Participant person) {
        this.services = services;
        this.person = person;
        type = Fields.term(Say.say("service.type"), labels, Vocabulary.SERVICE_TYPE, "");
        type.setRequiredIndicatorVisible(true);
        type.setAutofocus(true);
        minutes.setMin(0);
        minutes.setMax(DAY);
        minutes.setValue(30);
        minutes.setStepButtonsVisible(true);
        minutes.setStep(5);
        remark.setMaxLength(400);
        remark.setHelperText(Say.say("service.remark.hint"));
        dialog = new FormDialog(Say.say("service.title", person.displayName()))
                .with(type, Fields.row(on, minutes), usual(), remark)
                .action(Say.say("service.do"), this::log);
    }

    public void open() {
        dialog.open();
    }

    private Div usual() {
        Div row = new Div();
        row.addClassName("pp-usual");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", Say.say("service.minutes"));
        for (int many : USUAL_MINUTES) {
            Button button = new Button(Say.say("service.minutes.short", many), click -> minutes.setValue(many));
            row.add(button);
        }
        return row;
    }

    private void log() {
        if (type.isEmpty()) {
            throw dialog.missing(type, Say.say("service.type.missing"));
        }
        if (on.isEmpty()) {
            throw dialog.missing(on, Say.say("date.missing"));
        }
        if (minutes.isInvalid()) {
            throw dialog.missing(minutes, Say.say("service.minutes.bad"));
        }
        Service logged = services.log(new NewService(
                person.id(),
                type.getValue(),
                on.getValue(),
                Objects.requireNonNullElse(minutes.getValue(), 0),
                remark.getValue().strip(),
                "participants",
                key));
        PersonChanged.tell(person.id());
        Notices.undo(Say.say("service.done", person.displayName()), () -> undo(logged));
    }

    private void undo(Service logged) {
        services.takeBack(logged.id(), logged.version(), Say.say("service.undone"));
        PersonChanged.tell(person.id());
    }
}
