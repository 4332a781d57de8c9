package org.boardwalk.internships.api.term;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What somebody says about an opportunity; shapes and units as {@link Opportunity}. */
public record OpportunityDetails(
        UUID termId,
        UUID locationId,
        String title,
        String description,
        WorkExperienceKind kind,
        int capacity,
        LocalDate begins,
        LocalDate ends,
        Optional<BigDecimal> weeklyHours,
        Optional<BigDecimal> requiredHours,
        Opportunity.Conditions conditions,
        Optional<UUID> supervisorId,
        List<UUID> requirementIds) {
    public OpportunityDetails {
        requirementIds = List.copyOf(requirementIds);
    }
}
