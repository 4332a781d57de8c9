package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.participants.api.ParticipantSummary;
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
        ComboBox<ParticipantSummary> person = PersonField.of(tools, Say.ui("peer.person"));
        person.setHelperText(Say.ui("peer.help"));
        person.addValueChangeListener(change -> fields.peer(person.getOptionalValue()));
        return new FormDialog(Say.ui("mentors.add"))
                .says(Say.ui("mentors.addMeans"))
                .fields(account, person)
                .fields(fields.parts())
                .valid(fields::isValid)
                .action(Say.ui("save"), () -> {
                    Mentor saved = tools.mentors()
                            .add(
                                    fields.value(),
                                    Optional.ofNullable(account.getValue()).map(Account::id),
                                    Optional.ofNullable(person.getValue()).map(ParticipantSummary::id));
                    Notices.success(Say.ui("mentor.saved", saved.details().displayName()));
                    done.accept(saved);
                });
    }

    /** A new one, by the mentor himself. */
    static FormDialog apply(ProfileTools tools, Consumer<Mentor> done) {
        boolean isPeer = tools.own().isPresent();
        MentorFields fields = new MentorFields(tools, Optional.empty(), isPeer);
        return new FormDialog(Say.ui("my.apply"))
                .says(Say.ui(isPeer ? "peer.applyMeans" : "my.applyMeans"))
                .fields(fields.parts())
                .valid(fields::isValid)
                .action(
                        Say.ui("save"),
                        () -> done.accept(tools.mentors().add(fields.value(), Optional.empty(), Optional.empty())));
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

    /** Says which participant a mentor is. */
    static FormDialog peer(ProfileTools tools, Mentor mentor, Consumer<Mentor> done) {
        ComboBox<ParticipantSummary> person = PersonField.of(tools, Say.ui("peer.person"));
        mentor.participantId()
                .flatMap(id -> Optional.ofNullable(
                        tools.participants().summaries(Set.of(id)).get(id)))
                .ifPresent(person::setValue);
        return new FormDialog(Say.ui("peer.title", mentor.details().displayName()))
                .says(Say.ui("peer.means"))
                .fields(person)
                .action(Say.ui("save"), () -> {
                    Optional<UUID> chosen =
                            Optional.ofNullable(person.getValue()).map(ParticipantSummary::id);
                    Mentor saved = tools.mentors().linkParticipant(mentor.id(), mentor.lock(), chosen);
                    Notices.success(Say.ui("mentor.saved", saved.details().displayName()));
                    done.accept(saved);
                });
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
