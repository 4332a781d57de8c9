package org.boardwalk.participants.internal.ui.casefile;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.boardwalk.participants.api.casefile.FollowUps;
import org.boardwalk.participants.api.casefile.FollowUps.Finding;
import org.boardwalk.participants.api.casefile.FollowUps.NewFollowUp;
import org.boardwalk.participants.internal.ui.Fields;
import org.boardwalk.participants.internal.ui.FormDialog;
import org.boardwalk.participants.internal.ui.Say;

/** Records what was found out about somebody after the exit. */
final class FollowUpDialog {
    private final FollowUps followUps;
    private final UUID participantId;
    private final Runnable done;
    private final RadioButtonGroup<Finding> finding = new RadioButtonGroup<>(Say.say("followUp.finding"));
    private final DatePicker on = Fields.pastDate(Say.say("followUp.on.EMPLOYED"));
    private final TextField evidence = new TextField(Say.say("followUp.evidence"));
    private final FormDialog dialog;

    FollowUpDialog(FollowUps followUps, UUID participantId, Runnable done) {
        this.followUps = followUps;
        this.participantId = participantId;
        this.done = done;
        finding.setItems(Finding.values());
        finding.setItemLabelGenerator(item -> Say.name("followUp.finding", item));
        finding.addThemeName("vertical");
        finding.addValueChangeListener(event -> on.setLabel(Say.say("followUp.on." + event.getValue())));
        finding.setValue(Finding.EMPLOYED);
        evidence.setMaxLength(400);
        evidence.setRequiredIndicatorVisible(true);
        evidence.setHelperText(Say.say("followUp.evidence.hint"));
        dialog = new FormDialog(Say.say("followUp.record"))
                .with(finding, on, evidence)
                .action(Say.say("followUp.do"), this::save);
    }

    void open() {
        dialog.open();
    }

    private void save() {
        if (on.isEmpty()) {
            throw dialog.missing(on, Say.say("date.missing"));
        }
        if (evidence.getValue().isBlank()) {
            throw dialog.missing(evidence, Say.say("followUp.evidence.missing"));
        }
        followUps.record(new NewFollowUp(
                participantId,
                finding.getValue(),
                on.getValue(),
                evidence.getValue().strip()));
        done.run();
    }
}
