package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import java.util.function.Consumer;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Roles;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;

/** Forms about a mentor, for coordinators and for himself. */
final class MentorDialog {
    private MentorDialog() {}

    /** A new one, by a coordinator. */
    static FormDialog add(ProfileTools tools, Consumer<Mentor> done) {
        MentorFields fields = new MentorFields(tools, Optional.empty(), false);
        ComboBox<Account> account = account(tools, Optional.empty());
        return new FormDialog(Say.ui("mentors.add"))
                .says(Say.ui("mentors.addMeans"))
                .fields(account)
                .fields(fields.parts())
                .valid(fields::isValid)
                .action(Say.ui("save"), () -> {
                    Mentor saved = tools.mentors()
                            .add(
                                    fields.value(),
                                    Optional.ofNullable(account.getValue()).map(Account::id),
                                    Optional.empty());
                    Notices.success(Say.ui("mentor.saved", saved.details().displayName()));
                    done.accept(saved);
                });
    }

    static FormDialog edit(ProfileTools tools, Mentor mentor, Consumer<Mentor> done) {
        MentorFields fields = new MentorFields(
                tools, Optional.of(mentor.details()), mentor.participantId().isPresent());
        return new FormDialog(Say.ui("mentor.edit"))
                .fields(fields.parts())
                .valid(fields::isValid)
                .action(Say.ui("save"), () -> {
                    Mentor saved = tools.mentors().change(mentor.id(), mentor.lock(), fields.value());
                    Notices.success(Say.ui("mentor.saved", saved.details().displayName()));
                    done.accept(saved);
                });
    }

    static FormDialog link(ProfileTools tools, Mentor mentor, Consumer<Mentor> done) {
        ComboBox<Account> account = account(tools, mentor.accountId().flatMap(tools.accounts()::find));
        return new FormDialog(Say.ui("mentor.account"))
                .says(Say.ui("mentor.accountMeans"))
                .fields(account)
                .action(
                        Say.ui("save"),
                        () -> done.accept(tools.mentors()
                                .linkAccount(
                                        mentor.id(),
                                        mentor.lock(),
                                        Optional.ofNullable(account.getValue()).map(Account::id))));
    }

    private static ComboBox<Account> account(ProfileTools tools, Optional<Account> now) {
        ComboBox<Account> field = new ComboBox<>(Say.ui("mentor.account"));
        field.setItems(tools.accounts().withRole(Roles.MENTOR));
        field.setItemLabelGenerator(one -> one.displayName() + " (" + one.name() + ")");
        field.setClearButtonVisible(true);
        field.setHelperText(Say.ui("mentor.accountHelp"));
        now.ifPresent(field::setValue);
        return field;
    }
}
