package org.boardwalk.mentoring.internal.app.profile;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who may do what: staff by a permission of this module and the right to the participant, a mentor his own things, a
 * participant her own.
 */
@Component(service = Access.class)
public final class Access {
    public static final String READ = "mentoring.read";
    public static final String PLAN = "mentoring.plan";
    public static final String PROFILES = "mentoring.profiles";
    public static final String SCREEN = "mentoring.screen";
    public static final String MATCH = "mentoring.match";
    public static final String COORDINATE = "mentoring.coordinate";
    public static final String MENTOR = "mentoring.mentor";
    public static final String OWN = "mentoring.own";

    public static final int LONGEST_REASON = 2000;

    private final CurrentUser user;
    private final ParticipantAccess participants;

    @Activate
    public Access(@Reference CurrentUser user, @Reference ParticipantAccess participants) {
        this.user = user;
        this.participants = participants;
    }

    public void require(String permission) {
        user.require(permission);
    }

    public boolean may(String permission) {
        return user.may(permission);
    }

    /** Staff, a mentor or a mentee. */
    public void requireAny() {
        if (!user.may(MENTOR) && !user.may(OWN)) {
            user.require(READ);
        }
    }

    /** Herself, or staff who may see her. */
    public void requireRead(UUID participantId) {
        if (!isOwn(participantId)) {
            user.require(READ);
            participants.requireRead(participantId);
        }
    }

    public void requireWrite(String permission, UUID participantId) {
        user.require(permission);
        participants.requireWrite(participantId);
    }

    public boolean mayWrite(UUID participantId) {
        return participants.mayWrite(participantId);
    }

    /** Herself, or staff who may change her. */
    public void requireOwnOr(String permission, UUID participantId) {
        if (!isOwn(participantId)) {
            requireWrite(permission, participantId);
        }
    }

    public boolean isOwn(UUID participantId) {
        return own().filter(participantId::equals).isPresent();
    }

    /** The participant who is signed in and may use mentoring. */
    public Optional<UUID> own() {
        return user.may(OWN) ? participants.own() : Optional.empty();
    }

    /** The account of a signed-in mentor. */
    public Optional<UUID> mentorAccount() {
        return user.may(MENTOR) ? user.account().map(Account::id) : Optional.empty();
    }

    public Set<UUID> readable(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : participants.readable(ids);
    }

    /** How others read who did it. */
    public String name() {
        return user.account().map(Account::displayName).orElseGet(user::actor);
    }

    /** Reads of participants what the person may not read herself, but what a rule has to know. */
    public <T> T asRule(Supplier<T> work) {
        return user.lending(Set.of(ParticipantPermissions.READ_ALL), work);
    }

    /** A reason somebody typed, without spaces around it. */
    public static String reason(String reason) {
        if (reason.isBlank()) {
            throw new ProblemException("mentoring.reasonMissing");
        }
        return text(reason, LONGEST_REASON);
    }

    /** @throws ProblemException when it is too long */
    public static String text(String text, int longest) {
        String stripped = text.strip();
        if (stripped.length() > longest) {
            throw new ProblemException("mentoring.tooLong", longest);
        }
        return stripped;
    }
}
