package org.boardwalk.mentoring.api.event;

import java.time.LocalDate;
import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/**
 * A pair began.
 *
 * @param kind name of a {@code profile.MentoringKind}
 * @param on first day
 */
public record PairStarted(UUID participantId, UUID relationId, UUID mentorId, String kind, LocalDate on)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
