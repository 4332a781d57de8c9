package org.boardwalk.participants.internal.ui.form;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.stream.Collectors;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.internal.ui.Labels;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Panel;

/**
 * Says that somebody else saved meanwhile, and shows both for each detail that both changed. What was typed here stays
 * in the form until the person chooses otherwise.
 */
final class ConflictPanel extends Div {
    private final ParticipantDetails mine;
    private final ParticipantDetails theirs;
    private final Labels labels;

    /** @param form where a choice is put at once */
    ConflictPanel(
            Reconciled both, ParticipantDetails mine, ParticipantDetails theirs, Labels labels, DetailsForm form) {
        this.mine = mine;
        this.theirs = theirs;
        this.labels = labels;
        addClassName("pp-conflict");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        Panel panel = new Panel(Say.say("conflict.title")).summary(Say.say("conflict.text"));
        both.contested().forEach(detail -> panel.content().add(choice(detail, form)));
        if (!both.taken().isEmpty()) {
            panel.content().add(new Paragraph(Say.say("conflict.taken", names(both))));
        }
        panel.content().add(new Paragraph(Say.say("conflict.next")));
        add(panel);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().callJsFunction("focus");
        getElement().callJsFunction("scrollIntoView");
    }

    private RadioButtonGroup<Boolean> choice(Detail detail, DetailsForm form) {
        RadioButtonGroup<Boolean> choice = new RadioButtonGroup<>(detail.label());
        choice.setItems(true, false);
        choice.setItemLabelGenerator(own -> own
                ? Say.say("conflict.yours", detail.text(mine, labels))
                : Say.say("conflict.theirs", detail.text(theirs, labels)));
        choice.setValue(true);
        choice.addValueChangeListener(
                change -> form.take(detail, Boolean.FALSE.equals(change.getValue()) ? theirs : mine));
        return choice;
    }

    private String names(Reconciled both) {
        return both.taken().stream()
                .map(detail -> detail.label() + ": " + detail.text(theirs, labels))
                .collect(Collectors.joining("; "));
    }
}
