package org.boardwalk.internships.api.term;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Seats at a location in a term.
 *
 * @param capacity seats, 1 to 999
 * @param weeklyHours hours a week, when known
 * @param requiredHours hours a person has to do in all; empty = no such number
 * @param supervisorId contact of the site who approves hours and evaluates
 * @param taken seats with a placement that is not cancelled
 * @param reference by which files know it, unique; never empty
 */
public record Opportunity(
        UUID id,
        long lock,
        UUID termId,
        UUID siteId,
        UUID locationId,
        String title,
        String description,
        WorkExperienceKind kind,
        State state,
        int capacity,
        LocalDate begins,
        LocalDate ends,
        Optional<BigDecimal> weeklyHours,
        Optional<BigDecimal> requiredHours,
        Conditions conditions,
        Optional<UUID> supervisorId,
        List<UUID> requirementIds,
        int taken,
        String reference) {
    public Opportunity {
        requirementIds = List.copyOf(requirementIds);
    }

    /** How sure the seats are; the text shown is {@code internships.opportunity.<NAME>}. */
    public enum State {
        /** The board plans to ask, or has asked, the site. */
        REQUESTED,
        /** The site named seats; the board has not confirmed them. */
        OFFERED,
        /** Seats one can count on: only these are matched. */
        SECURED,
        /** The site said no. */
        DECLINED,
        /** No further placement. */
        CLOSED;

        /** Where it can go from here. */
        public Set<State> next() {
            return switch (this) {
                case REQUESTED -> Set.of(OFFERED, SECURED, DECLINED);
                case OFFERED -> Set.of(SECURED, DECLINED, REQUESTED);
                case SECURED -> Set.of(CLOSED, OFFERED, DECLINED);
                case DECLINED -> Set.of(REQUESTED);
                case CLOSED -> Set.of(SECURED);
            };
        }

        /** Whether it may become, or is, a place to be at. */
        public boolean isOpen() {
            return this == REQUESTED || this == OFFERED || this == SECURED;
        }
    }

    /** What a person has to be ready for (HIT programme: on-call rotation, some travel). */
    public record Conditions(boolean onCall, boolean travel, boolean nights, boolean remote, boolean paid) {
        public static final Conditions NONE = new Conditions(false, false, false, false, false);
    }
}
