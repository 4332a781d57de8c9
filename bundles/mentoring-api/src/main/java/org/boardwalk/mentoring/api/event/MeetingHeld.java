package org.boardwalk.mentoring.api.event;

import java.time.LocalDate;
import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/**
 * A meeting was held; once for each mentee who was there. An event with the same meeting and participant again replaces it.
 *
 * @param kind name of a {@code profile.MentoringKind}
 * @param how name of a {@code meeting.Meeting.How}
 * @param minutes how long, more than 0
 */
public record MeetingHeld(
        UUID participantId, UUID meetingId, UUID relationId, String kind, String how, int minutes, LocalDate on)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
