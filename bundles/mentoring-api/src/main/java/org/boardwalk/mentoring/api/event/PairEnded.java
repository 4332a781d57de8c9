package org.boardwalk.mentoring.api.event;

import java.time.LocalDate;
import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/**
 * A pair is over.
 *
 * @param kind name of a {@code profile.MentoringKind}
 * @param reason name of a {@code relation.EndReason}
 * @param rematch whether the mentee waits for another mentor
 * @param on last day
 */
public record PairEnded(
        UUID participantId, UUID relationId, UUID mentorId, String kind, String reason, boolean rematch, LocalDate on)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
