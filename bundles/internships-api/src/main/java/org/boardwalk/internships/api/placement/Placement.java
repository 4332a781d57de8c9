package org.boardwalk.internships.api.placement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.term.WorkExperienceKind;

/**
 * A person at an opportunity.
 *
 * @param title of the opportunity
 * @param until last day that was planned
 * @param endedOn last day it really had, when it is over
 * @param runId match run that made it; empty = made by hand, then the reason says why
 * @param requiredHours empty = no such number
 * @param approvedHours approved by the supervisor or by staff
 * @param waitingHours handed in and not approved
 * @param times when the person is expected there; empty = not agreed yet
 */
public record Placement(
        UUID id,
        long lock,
        UUID participantId,
        UUID opportunityId,
        UUID siteId,
        String title,
        String siteName,
        WorkExperienceKind kind,
        State state,
        LocalDate from,
        LocalDate until,
        Optional<LocalDate> endedOn,
        Optional<UUID> runId,
        String reason,
        Optional<BigDecimal> requiredHours,
        BigDecimal approvedHours,
        BigDecimal waitingHours,
        Optional<WorkingTimes> times) {
    /** One whose working times are not agreed yet. */
    public Placement(
            UUID id,
            long lock,
            UUID participantId,
            UUID opportunityId,
            UUID siteId,
            String title,
            String siteName,
            WorkExperienceKind kind,
            State state,
            LocalDate from,
            LocalDate until,
            Optional<LocalDate> endedOn,
            Optional<UUID> runId,
            String reason,
            Optional<BigDecimal> requiredHours,
            BigDecimal approvedHours,
            BigDecimal waitingHours) {
        this(
                id,
                lock,
                participantId,
                opportunityId,
                siteId,
                title,
                siteName,
                kind,
                state,
                from,
                until,
                endedOn,
                runId,
                reason,
                requiredHours,
                approvedHours,
                waitingHours,
                Optional.empty());
    }

    /** Its last day: as it was, or as it is planned. */
    public LocalDate lastDay() {
        return endedOn.orElse(until);
    }

    /** The text shown is {@code internships.placement.<NAME>}. */
    public enum State {
        PLANNED,
        ACTIVE,
        /** Done. What was missing stands in the reason. */
        COMPLETED,
        /** Over before its time; the reason says why. The seat is free from the next day on. */
        ENDED_EARLY,
        /** Never began; the seat is free. */
        CANCELLED;

        /** Whether the person was, is or will be there: no other placement on these days. */
        public boolean counts() {
            return this != CANCELLED;
        }

        /** Whether nobody else can have the seat. */
        public boolean takesSeat() {
            return this == PLANNED || this == ACTIVE || this == COMPLETED;
        }

        /** Whether hours can be written and dates be moved. */
        public boolean isOpen() {
            return this == PLANNED || this == ACTIVE;
        }
    }
}
