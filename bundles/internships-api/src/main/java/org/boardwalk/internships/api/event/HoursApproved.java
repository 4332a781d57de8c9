package org.boardwalk.internships.api.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/** A week of hours was approved. */
public record HoursApproved(UUID participantId, UUID placementId, LocalDate monday, BigDecimal hours)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
