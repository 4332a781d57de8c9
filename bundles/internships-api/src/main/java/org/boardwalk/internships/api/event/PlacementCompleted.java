package org.boardwalk.internships.api.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/** A placement is done, with the hours approved. */
public record PlacementCompleted(UUID participantId, UUID placementId, String kind, BigDecimal hours, LocalDate on)
        implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
