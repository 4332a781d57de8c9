package org.boardwalk.internships.internal.app.placement;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.internships.internal.app.site.Access;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who may do what with placements: a permission of this module and the right to the participant, or one's own. */
@Component(service = PlacementAccess.class)
public final class PlacementAccess {
    static final String READ = Access.READ;
    static final String PLAN = Access.PLAN;
    static final String PLACE = Access.PLACE;
    static final String OWN = Access.OWN;

    /** What a supervisor's link needs to decide about one person's hours or work. */
    static final Set<String> GUEST = Set.of(READ, PLACE, ParticipantPermissions.READ_ALL, ParticipantPermissions.WRITE);

    private static final int LONGEST_REASON = 2000;

    private final CurrentUser user;
    private final ParticipantAccess participants;

    @Activate
    public PlacementAccess(@Reference CurrentUser user, @Reference ParticipantAccess participants) {
        this.user = user;
        this.participants = participants;
    }

    void require(String permission) {
        user.require(permission);
    }

    void requireRead(UUID participantId) {
        if (!isOwn(participantId)) {
            user.require(READ);
            participants.requireRead(participantId);
        }
    }

    void requirePlace(UUID participantId) {
        user.require(PLACE);
        participants.requireWrite(participantId);
    }

    void requirePlaceOrOwn(UUID participantId) {
        if (!isOwn(participantId)) {
            requirePlace(participantId);
        }
    }

    boolean mayRead(UUID participantId) {
        return isOwn(participantId) || user.may(READ) && participants.mayRead(participantId);
    }

    /** Of these, whose placements the person may see. */
    Set<UUID> readable(Collection<UUID> participantIds) {
        user.require(READ);
        return Access.readable(user, participants, participantIds);
    }

    /** The same, and also his own. */
    Set<UUID> seen(Collection<UUID> participantIds) {
        Set<UUID> seen = new HashSet<>(user.may(READ) ? readable(participantIds) : Set.of());
        participantIds.stream().filter(this::isOwn).forEach(seen::add);
        return seen;
    }

    private boolean isOwn(UUID participantId) {
        return user.may(OWN) && participants.own().filter(participantId::equals).isPresent();
    }

    /** How others read who did it; guests by their name. */
    String name() {
        return Access.name(user);
    }

    /** A reason somebody typed, without spaces around it. */
    static String reason(String reason) {
        if (reason.isBlank()) {
            throw new ProblemException("internships.reasonMissing");
        }
        return shortened(reason, LONGEST_REASON);
    }

    static String shortened(String text, int longest) {
        String stripped = text.strip();
        return stripped.length() <= longest ? stripped : stripped.substring(0, longest);
    }
}
