package org.boardwalk.pathways.internal.domain.plan;

import java.util.List;
import java.util.Optional;
import org.boardwalk.pathways.api.plan.NextStep;
import org.boardwalk.pathways.api.plan.PlanStep;
import org.boardwalk.pathways.api.plan.Progress;

/**
 * How a plan stands.
 *
 * @param complete everything needed is settled
 */
public record PlanReading(List<PlanStep> steps, Progress progress, Optional<NextStep> next, boolean complete) {
    public PlanReading {
        steps = List.copyOf(steps);
    }

    public Optional<PlanStep> step(String stepId) {
        return steps.stream().filter(step -> step.id().equals(stepId)).findFirst();
    }
}
