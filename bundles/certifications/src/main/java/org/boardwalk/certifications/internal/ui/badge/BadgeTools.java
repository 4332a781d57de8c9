package org.boardwalk.certifications.internal.ui.badge;

import java.util.UUID;
import org.boardwalk.certifications.api.badge.BadgeVerifier;
import org.boardwalk.certifications.api.badge.Badges;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the parts about badges need, and what the signed-in person may do. */
@Component(service = BadgeTools.class)
public final class BadgeTools {
    static final String ISSUE = "certifications.issue";
    private static final String OWN = "certifications.own";

    private final Badges badges;
    private final BadgeVerifier verifier;
    private final ParticipantAccess access;
    private final CurrentUser user;

    @Activate
    public BadgeTools(
            @Reference Badges badges,
            @Reference BadgeVerifier verifier,
            @Reference ParticipantAccess access,
            @Reference CurrentUser user) {
        this.badges = badges;
        this.verifier = verifier;
        this.access = access;
        this.user = user;
    }

    Badges badges() {
        return badges;
    }

    BadgeVerifier verifier() {
        return verifier;
    }

    boolean mayKeepIssuer() {
        return user.may(ISSUE);
    }

    boolean mayIssue(UUID participantId) {
        return user.may(ISSUE) && access.mayWrite(participantId);
    }

    /** Whether the signed-in person is this participant. */
    boolean isOwn(UUID participantId) {
        return user.may(OWN) && access.own().filter(participantId::equals).isPresent();
    }
}
