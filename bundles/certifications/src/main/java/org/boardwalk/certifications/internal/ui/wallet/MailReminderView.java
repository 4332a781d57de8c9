package org.boardwalk.certifications.internal.ui.wallet;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.boardwalk.certifications.api.wallet.MailReminders;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.Notices;

/** Whether a participant is told by e-mail, too. */
public final class MailReminderView extends Div {
    private final MailReminders reminders;

    public MailReminderView(MailReminders reminders, MailReminders.Choice choice) {
        this.reminders = reminders;
        if (choice.address().isBlank()) {
            add(new Paragraph(Say.ui("mail.nowhere")));
            return;
        }
        Checkbox wanted = new Checkbox(Say.ui("mail.want"), choice.wanted());
        wanted.setHelperText(Say.ui("mail.to", choice.address()));
        wanted.addValueChangeListener(event -> {
            if (event.isFromClient() && !choose(event.getValue())) {
                wanted.setValue(event.getOldValue());
            }
        });
        add(wanted);
    }

    private boolean choose(boolean wanted) {
        boolean done = Notices.tryTo(() -> reminders.choose(wanted));
        if (done) {
            Notices.success(Say.ui(wanted ? "mail.yes" : "mail.no"));
        }
        return done;
    }
}
