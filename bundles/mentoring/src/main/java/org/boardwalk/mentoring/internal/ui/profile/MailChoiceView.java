package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.boardwalk.mentoring.api.profile.MailChoice;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Notices;

/** Whether the signed-in mentor or mentee is told by e-mail, too. */
final class MailChoiceView extends Div {
    private final transient MailChoice mail;

    MailChoiceView(MailChoice mail, MailChoice.Choice choice) {
        this.mail = mail;
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
        boolean done = Notices.tryTo(() -> mail.choose(wanted));
        if (done) {
            Notices.success(Say.ui(wanted ? "mail.yes" : "mail.no"));
        }
        return done;
    }
}
