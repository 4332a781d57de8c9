package org.boardwalk.platform.ui.internal.admin.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.Accounts.AccountDetails;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.Facts;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Words;

/** One person's account: change it, end a lock-out, make a new link, let nobody in with it. */
final class PersonDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final transient AccountDetails person;
    private final transient Runnable done;
    private final PersonForm form;

    /** @param erase for whoever may erase people */
    PersonDialog(Accounts accounts, AccountDetails person, Runnable done, Optional<Runnable> erase) {
        this.accounts = accounts;
        this.person = person;
        this.done = done;
        this.form = new PersonForm(RoleNames.known(accounts));
        Account account = person.account();
        setHeaderTitle(account.displayName());
        addClassName("bw-dialog");
        form.show(account.displayName(), account.name(), account.roles(), account.locale());
        Div others = others();
        erase.ifPresent(work -> others.add(new Button(Words.text("platform.kit.erase.menu"), click -> {
            close();
            work.run();
        })));
        add(new Facts().fact(text("state"), PersonState.of(person).pill()), others, form);
        Button save = new Button(text("save"), click -> save(person.enabled()));
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(new Button(Words.text("platform.kit.cancel"), click -> close()), save);
    }

    private Div others() {
        Div actions = new Div(new Button(text("reset"), click -> askReset()));
        actions.addClassName("bw-actions");
        if (PersonState.of(person) == PersonState.LOCKED) {
            actions.add(new Button(text("unlock"), click -> unlock()));
        }
        actions.add(
                person.enabled()
                        ? new Button(text("disable"), click -> askDisable())
                        : new Button(text("enable"), click -> save(true)));
        return actions;
    }

    private void save(boolean enabled) {
        if (!form.check()) {
            return;
        }
        try {
            accounts.update(
                    person.account().id(),
                    person.version(),
                    form.displayName(),
                    form.roles(),
                    enabled,
                    form.language());
            finish(text("saved", form.displayName()));
        } catch (ProblemException problem) {
            form.problem(Words.text(problem));
        }
    }

    private void unlock() {
        if (Notices.tryTo(() -> accounts.unlock(person.account().id()))) {
            finish(text("unlocked", name()));
        }
    }

    private void askDisable() {
        new Confirm(text("disable.ask", name()))
                .says(text("disable.consequence"))
                .danger(text("disable"), () -> save(false))
                .open();
    }

    private void askReset() {
        new Confirm(text("reset.ask", name()))
                .says(text("reset.consequence"))
                .action(text("reset"), this::reset)
                .open();
    }

    private void reset() {
        var link = accounts.resetPassword(person.account().id());
        close();
        done.run();
        new LinkDialog(name(), link.token()).open();
    }

    private void finish(String notice) {
        close();
        done.run();
        Notices.success(notice);
    }

    private String name() {
        return person.account().displayName();
    }

    private static String text(String key, Object... arguments) {
        return Words.text("platform.page.people." + key, arguments);
    }
}
