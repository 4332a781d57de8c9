package org.boardwalk.platform.ui.internal.setup;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.function.UnaryOperator;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.boardwalk.platform.ui.api.kit.Words;

/** A message to oneself, and what the mail server said. */
public final class MailTrialForm extends Div {
    private static final long serialVersionUID = 1L;

    private final transient UnaryOperator<String> trial;
    private final transient Runnable tried;
    private final EmailField address = new EmailField(Words.text("platform.setup.mail.address"));
    private final Paragraph answer = new Paragraph();

    /**
     * @param trial sends to an address and returns what the server said
     * @param tried called after each trial, however it went
     */
    public MailTrialForm(UnaryOperator<String> trial, Runnable tried) {
        this.trial = trial;
        this.tried = tried;
        answer.getElement().setAttribute("role", "status");
        Button send = new Button(Words.text("platform.setup.mail.send"), click -> send());
        send.setDisableOnClick(true);
        Div fields = new Div(address, send);
        fields.addClassName("bw-setup-trial");
        add(fields, answer);
        send.addClickListener(click -> send.setEnabled(true));
    }

    private void send() {
        answer.removeClassNames(Tone.GOOD.className(), Tone.BAD.className());
        try {
            answer.setText(Words.text(
                    "platform.setup.mail.taken", trial.apply(address.getValue().strip())));
            answer.addClassName(Tone.GOOD.className());
        } catch (ProblemException wrong) {
            answer.setText(Words.text(wrong));
            answer.addClassName(Tone.BAD.className());
        }
        tried.run();
    }
}
