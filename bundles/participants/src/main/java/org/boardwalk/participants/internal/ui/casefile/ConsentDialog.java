package org.boardwalk.participants.internal.ui.casefile;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.casefile.Consents;
import org.boardwalk.participants.api.casefile.Consents.How;
import org.boardwalk.participants.api.casefile.Consents.NewConsent;
import org.boardwalk.participants.internal.ui.Fields;
import org.boardwalk.participants.internal.ui.FormDialog;
import org.boardwalk.participants.internal.ui.Labels;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Notices;

/** Records that a consent was given or withdrawn. */
final class ConsentDialog {
    private final Consents consents;
    private final UUID participantId;
    private final Runnable done;
    private final ComboBox<String> purpose;
    private final RadioButtonGroup<Boolean> given = new RadioButtonGroup<>(Say.say("consent.answer"));
    private final DatePicker on = Fields.pastDate(Say.say("consent.on"));
    private final Select<How> how = new Select<>();
    private final TextField remark = new TextField(Say.say("service.remark"));
    private final FormDialog dialog;

    /** @param own whether the participant himself says it, here and now */
    ConsentDialog(Consents consents, Labels labels, UUID participantId, boolean own, Runnable done) {
        this.consents = consents;
        this.participantId = participantId;
        this.done = done;
        purpose = Fields.term(Say.say("consent.purpose"), labels, Vocabulary.CONSENT_PURPOSE, "");
        purpose.setRequiredIndicatorVisible(true);
        given.setItems(true, false);
        given.setItemLabelGenerator(yes -> Say.say(yes ? "consent.give" : "consent.withdraw"));
        how.setLabel(Say.say("consent.how"));
        how.setItems(How.values());
        how.setItemLabelGenerator(one -> Say.name("consent.how", one));
        how.setValue(own ? How.ELECTRONIC : How.SIGNED_PAPER);
        how.setVisible(!own);
        on.setVisible(!own);
        remark.setMaxLength(400);
        dialog = new FormDialog(Say.say("consent.record"))
                .with(purpose, given, Fields.row(on, how), remark)
                .action(Say.say("consent.do"), this::record);
    }

    void open() {
        dialog.open();
    }

    private void record() {
        if (purpose.isEmpty()) {
            throw dialog.missing(purpose, Say.say("consent.purpose.missing"));
        }
        if (given.isEmpty()) {
            throw dialog.missing(given, Say.say("consent.answer.missing"));
        }
        if (on.isEmpty()) {
            throw dialog.missing(on, Say.say("date.missing"));
        }
        consents.record(new NewConsent(
                participantId,
                purpose.getValue(),
                given.getValue(),
                on.getValue(),
                how.getValue(),
                remark.getValue().strip()));
        done.run();
        Notices.success(Say.say("consent.done"));
    }
}
