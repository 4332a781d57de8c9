package org.boardwalk.platform.ui.internal.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.text.Texts;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.Facts;
import org.boardwalk.platform.ui.api.kit.FormErrors;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Words;
import org.boardwalk.platform.ui.api.shell.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One's own password and language. */
@Page(
        route = "account",
        title = "platform.account.title",
        section = Section.MINE,
        order = 90,
        icon = "user",
        menu = false)
@Component(service = AccountPage.class, scope = ServiceScope.PROTOTYPE)
public final class AccountPage extends PageBody {
    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final transient Visit visit;
    private final FormErrors errors = new FormErrors();
    private final PasswordField old = new PasswordField(text("old"));
    private final PasswordField fresh = new PasswordField(text("new"));
    private final PasswordField again = new PasswordField(text("again"));

    @Activate
    public AccountPage(
            @Reference CurrentUser currentUser,
            @Reference Accounts accounts,
            @Reference Visit visit,
            @Reference Texts texts) {
        this.accounts = accounts;
        this.visit = visit;
        Account account = currentUser.require();
        narrow();
        for (PasswordField field : List.of(old, fresh, again)) {
            field.getElement().setPropertyMap("i18n", Map.of("reveal", text("reveal")));
        }
        add(
                new PageHead(text("title")),
                new Panel(text("you"), facts(account)),
                new Panel(text("language"), language(texts, account)),
                new Panel(text("password"), password()));
    }

    private static Facts facts(Account account) {
        return new Facts()
                .fact(text("displayName"), account.displayName())
                .fact(text("name"), account.name())
                .fact(
                        text("roles"),
                        account.roles().stream()
                                .map(role -> Words.text("role." + role))
                                .sorted()
                                .collect(Collectors.joining(", ")));
    }

    private RadioButtonGroup<Locale> language(Texts texts, Account account) {
        RadioButtonGroup<Locale> choice = new RadioButtonGroup<>(text("language.label"));
        choice.setItems(texts.locales());
        choice.setItemLabelGenerator(locale -> locale.getDisplayLanguage(locale));
        texts.locales().stream()
                .filter(locale -> locale.getLanguage().equals(account.locale().getLanguage()))
                .findFirst()
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(event -> {
            if (Notices.tryTo(() -> accounts.changeLanguage(event.getValue().getLanguage()))) {
                visit.languageChanged();
            }
        });
        return choice;
    }

    private Div password() {
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        fresh.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        fresh.setHelperText(text("new.help"));
        Button save = new Button(text("save"), click -> change());
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        Div form = new Div(errors, old, fresh, again, save);
        form.addClassName("bw-form");
        return form;
    }

    private void change() {
        errors.clear();
        if (!fresh.getValue().equals(again.getValue())) {
            errors.add(again, text("differ"));
            return;
        }
        try {
            accounts.changePassword(old.getValue(), fresh.getValue());
            visit.passwordChanged();
            old.clear();
            fresh.clear();
            again.clear();
            Notices.success(text("changed"));
        } catch (ProblemException problem) {
            errors.add(problem.code().equals("platform.signIn.weakPassword") ? fresh : old, Words.text(problem));
        }
    }

    private static String text(String key) {
        return Words.text("platform.account." + key);
    }
}
