package org.boardwalk.participants.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A person the programme serves.
 *
 * @param id never changes; after a merge the other id still finds the person
 * @param version give it back when you save
 * @param otherIds numbers in other systems, and former numbers after a merge
 * @param exitDate last day in the programme (PIRL 901); present when the status is follow-up or exited
 * @param exitReason code of a term of {@link Vocabulary#EXIT_REASON}; empty = none stated
 * @param plannerId account of the career planner whose caseload this is
 * @param accountId account the person signs in with
 * @param cohorts ids, see {@link Cohorts}
 * @param lastServiceOn date of the last service that extends participation, see {@link NoServiceAlerts}
 */
public record Participant(
        UUID id,
        long version,
        ParticipantDetails details,
        List<Identifier> otherIds,
        ParticipantStatus status,
        Optional<LocalDate> exitDate,
        String exitReason,
        Optional<UUID> plannerId,
        Optional<UUID> accountId,
        Set<UUID> cohorts,
        Optional<LocalDate> lastServiceOn) {
    public Participant {
        otherIds = List.copyOf(otherIds);
        cohorts = Set.copyOf(cohorts);
    }

    /** What others call the person. */
    public String displayName() {
        return details.displayName();
    }
}
