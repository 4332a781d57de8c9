package org.boardwalk.platform.ui.internal.admin.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.Accounts.Invited;
import org.boardwalk.platform.ui.api.kit.Words;

/** Creates an account and shows the link its owner needs, once. */
final class InviteDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final PersonForm form;
    private final transient Runnable done;

    InviteDialog(Accounts accounts, Runnable done) {
        this.accounts = accounts;
        this.form = new PersonForm(RoleNames.known(accounts));
        this.done = done;
        setHeaderTitle(Words.text("platform.page.people.invite"));
        addClassName("bw-dialog");
        add(form);
        Button invite = new Button(Words.text("platform.page.people.invite.do"), click -> invite());
        invite.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(new Button(Words.text("platform.kit.cancel"), click -> close()), invite);
    }

    private void invite() {
        if (!form.check()) {
            return;
        }
        try {
            Invited invited = accounts.invite(form.name(), form.displayName(), form.roles(), form.language());
            close();
            done.run();
            new LinkDialog(form.displayName(), invited.token()).open();
        } catch (ProblemException problem) {
            form.problem(Words.text(problem));
        }
    }
}
