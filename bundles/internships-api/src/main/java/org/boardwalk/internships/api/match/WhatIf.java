package org.boardwalk.internships.api.match;

import java.time.LocalDate;
import java.util.UUID;

/** One change to a copy of the data; the live data stays as it is. */
public sealed interface WhatIf {
    /** @param seats more, or fewer when negative */
    record Seats(UUID opportunityId, int seats) implements WhatIf {}

    record AgreementUntil(UUID agreementId, LocalDate until) implements WhatIf {}

    record WithoutOpportunity(UUID opportunityId) implements WhatIf {}

    record WithoutParticipant(UUID participantId) implements WhatIf {}

    /** As if all requirements of the person were clear. */
    record Compliant(UUID participantId) implements WhatIf {}

    /** As if an agreement covered the opportunity's dates, for all of its seats. */
    record Covered(UUID opportunityId) implements WhatIf {}

    /** As if no other placement of the person lay on the dates. */
    record WithoutOverlap(UUID participantId) implements WhatIf {}
}
