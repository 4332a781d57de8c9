package org.boardwalk.participants.internal.app;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantStatus;

/** Who came to one's own caseload lately. */
public interface Arrivals {
    /** @return the newest first; empty for somebody who has no caseload */
    List<Arrival> since(LocalDate day, int limit);

    /** @param on the day the person came to the caseload */
    record Arrival(UUID participantId, String displayName, ParticipantStatus status, LocalDate on) {}
}
