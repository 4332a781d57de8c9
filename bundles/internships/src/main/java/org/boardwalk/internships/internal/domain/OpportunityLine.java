package org.boardwalk.internships.internal.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.WorkExperienceKind;
import org.jspecify.annotations.Nullable;

/** The row of an opportunity; read without an entity where there are hundreds. */
public record OpportunityLine(
        UUID id,
        int version,
        UUID termId,
        UUID siteId,
        UUID locationId,
        String title,
        String description,
        WorkExperienceKind kind,
        Opportunity.State state,
        int capacity,
        LocalDate begins,
        LocalDate ends,
        @Nullable BigDecimal weeklyHours,
        @Nullable BigDecimal requiredHours,
        boolean onCall,
        boolean travel,
        boolean nights,
        boolean remote,
        boolean paid,
        @Nullable UUID supervisorId,
        int taken,
        String reference) {
    /** @param requirements that are attached to it */
    public Opportunity toRecord(Collection<String> requirements) {
        return new Opportunity(
                id,
                version,
                termId,
                siteId,
                locationId,
                title,
                description,
                kind,
                state,
                capacity,
                begins,
                ends,
                Optional.ofNullable(weeklyHours),
                Optional.ofNullable(requiredHours),
                new Opportunity.Conditions(onCall, travel, nights, remote, paid),
                Optional.ofNullable(supervisorId),
                requirements.stream().sorted().map(UUID::fromString).toList(),
                taken,
                reference);
    }
}
