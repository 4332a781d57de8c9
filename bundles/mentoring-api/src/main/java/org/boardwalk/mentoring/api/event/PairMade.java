package org.boardwalk.mentoring.api.event;

import java.time.LocalDate;
import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/**
 * Both sides said yes: somebody has a mentor.
 *
 * @param kind name of a {@code profile.MentoringKind}
 * @param on day it was agreed
 */
public record PairMade(UUID participantId, UUID relationId, UUID mentorId, String kind, LocalDate on)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
