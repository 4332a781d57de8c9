package org.boardwalk.certifications.internal.app;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who may do what: a permission of this module and the right to the participant, or a participant's right to his own. */
@Component(service = Access.class)
public final class Access {
    static final String READ = "certifications.read";
    static final String DESIGN = "certifications.design";
    static final String RECORD = "certifications.record";
    static final String VERIFY = "certifications.verify";
    static final String OWN = "certifications.own";

    private final CurrentUser user;
    private final ParticipantAccess participants;

    @Activate
    public Access(@Reference CurrentUser user, @Reference ParticipantAccess participants) {
        this.user = user;
        this.participants = participants;
    }

    void require(String permission) {
        user.require(permission);
    }

    /** Catalogue: staff or a participant. */
    void requireCatalogue() {
        if (!user.may(OWN)) {
            user.require(READ);
        }
    }

    boolean may(String permission) {
        return user.may(permission);
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

    void requireWrite(String permission, UUID participantId) {
        user.require(permission);
        participants.requireWrite(participantId);
    }

    /** Staff with the permission, or the participant himself. */
    void requireWriteOrOwn(UUID participantId) {
        if (!isOwn(participantId)) {
            requireWrite(RECORD, participantId);
        }
    }

    /** Whether what this person records counts at once. */
    boolean isStaff(UUID participantId) {
        return !isOwn(participantId) && user.may(RECORD);
    }

    boolean isOwn(UUID participantId) {
        return own().filter(participantId::equals).isPresent();
    }

    /** The participant who is signed in and may see his own wallet. */
    Optional<UUID> own() {
        return user.may(OWN) ? participants.own() : Optional.empty();
    }

    /** Everybody: then lists need no narrowing. */
    boolean readsAll() {
        return user.may(ParticipantPermissions.READ_ALL);
    }

    Set<UUID> readable(Collection<UUID> ids) {
        return participants.readable(ids);
    }

    /** How others read who did it. */
    String name() {
        return user.account().map(Account::displayName).orElseGet(user::actor);
    }

    /** What the person reads. */
    Locale locale() {
        return user.account().map(Account::locale).orElse(Locale.ENGLISH);
    }

    Optional<UUID> accountId() {
        return user.account().map(Account::id);
    }

    /** A reason somebody typed, without spaces around it. */
    static String reason(String reason) {
        if (reason.isBlank()) {
            throw new ProblemException("certifications.reasonMissing");
        }
        return shortened(reason);
    }

    static String shortened(String text) {
        String stripped = text.strip();
        return stripped.length() <= 2000 ? stripped : stripped.substring(0, 2000);
    }
}
