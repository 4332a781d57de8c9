package org.boardwalk.pathways.api.plan;

import java.util.Optional;
import java.util.UUID;

/**
 * Which plans to list; every part narrows, empty matches all.
 *
 * @param stalledOnly only plans in which something stalls
 * @param waitingOnly only plans with a step that waits for a reviewer
 * @param newerVersionOnly only plans whose pathway has a newer version to decide on
 */
public record PlanFilter(
        Optional<UUID> pathwayId,
        Optional<Plan.Status> status,
        boolean stalledOnly,
        boolean waitingOnly,
        boolean newerVersionOnly) {
    public static final PlanFilter ALL = new PlanFilter(Optional.empty(), Optional.empty(), false, false, false);

    /** All active plans. */
    public static final PlanFilter ACTIVE =
            new PlanFilter(Optional.empty(), Optional.of(Plan.Status.ACTIVE), false, false, false);
}
