package org.boardwalk.certifications.api.event;

import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/**
 * A participant completed what an {@code badge.AwardSource} now tells; that module publishes it. Where the board wants badges to be
 * issued by themselves and said who issues them, one is issued; otherwise whoever may issue badges is told that it waits.
 *
 * @param reference of the {@code badge.Award}
 * @param by name of who completed it, as others read it; the badge is issued in this name
 */
public record AwardEarned(UUID participantId, String reference, String by) implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
