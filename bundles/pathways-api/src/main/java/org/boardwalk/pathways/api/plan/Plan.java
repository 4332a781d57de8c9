package org.boardwalk.pathways.api.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.pathways.api.catalogue.PathwayVersion;

/**
 * A participant on a pathway, evaluated at the moment of reading.
 *
 * @param lock to be handed back with a change
 * @param version the version of the pathway the plan is on
 * @param newerVersion number of a newer published version that was neither accepted nor put aside
 * @param startingPoint id among the pathway's starting points
 * @param steps in the pathway's order
 * @param former steps with work in them that the pathway no longer has
 */
public record Plan(
        UUID id,
        long lock,
        UUID participantId,
        PathwayVersion version,
        Optional<Integer> newerVersion,
        Status status,
        Optional<String> startingPoint,
        LocalDate startedOn,
        Optional<LocalDate> endedOn,
        List<PlanStep> steps,
        List<FormerStep> former,
        Progress progress,
        Optional<NextStep> next) {
    /** Where a plan is in its life; the text shown is {@code pathways.planStatus.<NAME>}. */
    public enum Status {
        ACTIVE,
        /** Everything needed is settled; extras can still be worked on. */
        COMPLETED,
        /** Given up or replaced; kept as a record. */
        CLOSED
    }

    /** What remains of a step that a newer version of the pathway dropped. */
    public record FormerStep(String stepId, StepState state, Optional<LocalDate> settledOn) {}

    public Plan {
        steps = List.copyOf(steps);
        former = List.copyOf(former);
    }

    public Optional<PlanStep> step(String stepId) {
        return steps.stream().filter(step -> step.id().equals(stepId)).findFirst();
    }
}
