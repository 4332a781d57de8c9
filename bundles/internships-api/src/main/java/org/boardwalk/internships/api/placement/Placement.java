package org.boardwalk.internships.api.placement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.term.WorkExperienceKind;

/**
 * A person at an opportunity.
 *
 * @param runId match run that made it; empty = made by hand, then the reason says why
 * @param requiredHours empty = no such number
 * @param approvedHours approved by the supervisor or by staff
 * @param waitingHours handed in and not approved
 */
public record Placement(
        UUID id,
        long lock,
        UUID participantId,
        UUID opportunityId,
        UUID siteId,
        WorkExperienceKind kind,
        State state,
        LocalDate from,
        LocalDate until,
        Optional<UUID> runId,
        String reason,
        Optional<BigDecimal> requiredHours,
        BigDecimal approvedHours,
        BigDecimal waitingHours) {
    /** The text shown is {@code internships.placement.<NAME>}. */
    public enum State {
        PLANNED,
        ACTIVE,
        /** Done, with everything it asks for. */
        COMPLETED,
        /** Over before its time; the reason says why. */
        ENDED_EARLY,
        /** Never began; the seat is free. */
        CANCELLED;

        /** Whether it takes a seat and the person's time. */
        public boolean counts() {
            return this != CANCELLED;
        }
    }
}
