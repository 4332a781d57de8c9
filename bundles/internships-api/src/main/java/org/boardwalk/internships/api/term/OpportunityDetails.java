package org.boardwalk.internships.api.term;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody says about an opportunity; shapes and units as {@link Opportunity}.
 *
 * @param reference such as its number in another system, at most 60 characters; empty = it stays, or a new one gets one
 */
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
        List<UUID> requirementIds,
        String reference) {
    public OpportunityDetails {
        requirementIds = List.copyOf(requirementIds);
    }

    /** Without saying anything about the reference. */
    public OpportunityDetails(
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
        this(
                termId,
                locationId,
                title,
                description,
                kind,
                capacity,
                begins,
                ends,
                weeklyHours,
                requiredHours,
                conditions,
                supervisorId,
                requirementIds,
                "");
    }
}
