package org.boardwalk.pathways.api.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Goals about steps of plans that were reached in other modules, such as mentoring, as far as they told by {@code
 * event.StepGoalMoved}. Any thread. When the pathways module is switched off, the service is gone; it hears what happened
 * meanwhile when it is on again.
 */
@ProviderType
public interface StepGoals {
    /**
     * Days on which goals about this step were reached, in their order. Needs the right to read the plan, as {@link
     * Plans#find}.
     */
    List<LocalDate> reached(UUID planId, String stepId);
}
