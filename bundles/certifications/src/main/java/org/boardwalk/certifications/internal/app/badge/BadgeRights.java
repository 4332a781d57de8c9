package org.boardwalk.certifications.internal.app.badge;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who may see, issue and check badges. */
@Component(service = BadgeRights.class)
public final class BadgeRights {
    static final String READ = "certifications.read";
    static final String OWN = "certifications.own";
    static final String ISSUE = "certifications.issue";

    private final CurrentUser user;
    private final ParticipantAccess participants;

    @Activate
    public BadgeRights(@Reference CurrentUser user, @Reference ParticipantAccess participants) {
        this.user = user;
        this.participants = participants;
    }

    void requireSignedIn() {
        user.require();
    }

    void requireIssue() {
        user.require(ISSUE);
    }

    void requireIssue(UUID participantId) {
        user.require(ISSUE);
        participants.requireWrite(participantId);
    }

    void requireRead(UUID participantId) {
        if (!isOwn(participantId)) {
            user.require(READ);
            participants.requireRead(participantId);
        }
    }

    boolean mayRead(UUID participantId) {
        return isOwn(participantId) || user.may(READ) && participants.mayRead(participantId);
    }

    Set<UUID> readable(Collection<UUID> people) {
        return participants.readable(people);
    }

    private boolean isOwn(UUID participantId) {
        Optional<UUID> own = user.may(OWN) ? participants.own() : Optional.empty();
        return own.filter(participantId::equals).isPresent();
    }

    /** How others read who did it. */
    String name() {
        return user.account().map(Account::displayName).orElseGet(user::actor);
    }

    <T> T asSystem(String cause, java.util.function.Supplier<T> work) {
        return user.asSystem(cause, work);
    }
}
