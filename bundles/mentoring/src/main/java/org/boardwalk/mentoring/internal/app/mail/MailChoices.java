package org.boardwalk.mentoring.internal.app.mail;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.profile.MailChoice;
import org.boardwalk.mentoring.internal.app.mail.MentoringMail.Address;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.app.profile.ProfileStore;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who is mentor and mentee at once says it for both. */
@Component(service = MailChoice.class)
public final class MailChoices implements MailChoice {
    private final Transactions transactions;
    private final Access access;
    private final ProfileStore profiles;
    private final MentoringMail mail;

    @Activate
    public MailChoices(
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference ProfileStore profiles,
            @Reference MentoringMail mail) {
        this.transactions = transactions;
        this.access = access;
        this.profiles = profiles;
        this.mail = mail;
    }

    @Override
    public Optional<Choice> own() {
        return transactions.read(() -> {
            List<UUID> own = ids();
            return own.isEmpty() || !mail.isConfigured()
                    ? Optional.empty()
                    : Optional.of(new Choice(address(), mail.unwilling(own).isEmpty()));
        });
    }

    private String address() {
        return mentor().flatMap(mail::mentor)
                .or(() -> access.own().flatMap(mail::mentee))
                .map(Address::email)
                .orElse("");
    }

    private Optional<UUID> mentor() {
        return access.mentorAccount().flatMap(profiles::mentorOf).map(MentorEntity::id);
    }

    private List<UUID> ids() {
        return Stream.concat(mentor().stream(), access.own().stream()).toList();
    }

    @Override
    public void choose(boolean wanted) {
        transactions.write(() -> {
            Set<UUID> own = Set.copyOf(ids());
            if (own.isEmpty()) {
                throw new ProblemException("platform.security.forbidden");
            }
            own.forEach(id -> mail.want(id, wanted));
        });
    }
}
