package org.boardwalk.pathways.internal.domain.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.pathways.api.model.Choice;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.plan.StepState;
import org.boardwalk.pathways.api.requirement.Evaluator;
import org.boardwalk.pathways.api.requirement.Evidence;
import org.boardwalk.pathways.api.requirement.Truth;

/**
 * Everything that decides how a plan stands.
 *
 * @param steps step id to what is recorded; missing = nothing
 * @param person what is known about the participant beyond this plan
 */
public record PlanFacts(
        UUID planId,
        Pathway pathway,
        Map<String, StepRecord> steps,
        Evidence person,
        Optional<String> startingPoint,
        LocalDate startedOn) {
    public PlanFacts {
        steps = Map.copyOf(steps);
    }

    StepRecord record(String stepId) {
        return Optional.ofNullable(steps.get(stepId)).orElse(StepRecord.NONE);
    }

    /** The same plan on another version of the pathway. */
    PlanFacts on(Pathway other) {
        return new PlanFacts(planId, other, steps, person, startingPoint, startedOn);
    }

    /** What is known about the person, with the steps and choices of this plan. */
    Evidence evidence() {
        Map<String, Truth> known = new HashMap<>();
        pathway.steps()
                .forEach(step -> known.put(step.id(), truth(record(step.id()).state())));
        Evidence evidence = person.withSteps(known);
        for (Choice choice : pathway.choices()) {
            known.put(choice.id(), Evaluator.value(choice.requirement(), evidence));
        }
        return evidence.withSteps(known);
    }

    /** Whether the step ends with a credential the person holds, or may hold. */
    Truth holds(Step step) {
        return step.credential().map(person::credential).orElse(Truth.NOT_MET);
    }

    private static Truth truth(StepState state) {
        return state == StepState.SUBMITTED ? Truth.UNKNOWN : Truth.of(state.satisfies());
    }
}
