package org.boardwalk.participants.internal.ui.person;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.internal.ui.FormDialog;
import org.boardwalk.participants.internal.ui.PersonChanged;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.Roles;
import org.boardwalk.platform.ui.api.kit.Notices;

/** Says with which account this person signs in and sees himself. */
final class AccountDialog {
    private final Participants participants;
    private final Participant person;
    private final ComboBox<Account> account = new ComboBox<>(Say.say("account.account"));
    private final FormDialog dialog;

    AccountDialog(Participants participants, Accounts accounts, Participant person) {
        this.participants = participants;
        this.person = person;
        List<Account> possible = accounts.withRole(Roles.PARTICIPANT);
        account.setItems(possible);
        account.setItemLabelGenerator(one -> one.displayName() + " (" + one.name() + ")");
        account.setClearButtonVisible(true);
        account.setPlaceholder(Say.say("account.none"));
        account.setValue(possible.stream()
                .filter(one -> Optional.of(one.id()).equals(person.accountId()))
                .findFirst()
                .orElse(null));
        dialog = new FormDialog(Say.say("account.title", person.displayName()))
                .with(new Paragraph(Say.say("account.text")), account)
                .action(Say.say("account.do"), this::link);
    }

    void open() {
        dialog.open();
    }

    private void link() {
        Optional<UUID> chosen = Optional.ofNullable(account.getValue()).map(Account::id);
        participants.linkAccount(person.id(), person.version(), chosen);
        PersonChanged.tell(person.id());
        Notices.success(Say.say(chosen.isPresent() ? "account.linked" : "account.unlinked", person.displayName()));
    }
}
