package org.boardwalk.mentoring.api.match;

import java.util.List;
import java.util.UUID;
import org.boardwalk.mentoring.api.criteria.Criterion;

/** One change to a copy of the data; the live data stays as it is. */
public sealed interface WhatIf {
    /** @param seats more, or fewer when negative */
    record Seats(UUID mentorId, int seats) implements WhatIf {}

    record WithoutMentor(UUID mentorId) implements WhatIf {}

    record WithoutMentee(UUID participantId) implements WhatIf {}

    /** As if the two could not be a pair. */
    record Apart(UUID participantId, UUID mentorId) implements WhatIf {}

    /** As if the mentor were approved and through all screening, for minors too; a pause or an account that is off stays. */
    record Screened(UUID mentorId) implements WhatIf {}

    /** As if these were the criteria. */
    record Criteria(List<Criterion> criteria) implements WhatIf {
        public Criteria {
            criteria = List.copyOf(criteria);
        }
    }
}
