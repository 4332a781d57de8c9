package org.boardwalk.pathways.internal.domain.plan;

import java.util.List;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.plan.Need;
import org.boardwalk.pathways.api.plan.PlanStep;
import org.boardwalk.pathways.api.requirement.Requirement;

/** Which steps aim at a credential. */
public final class Targets {
    private Targets() {}

    /** Ids of the steps that end with it, prepare for it or ask for it. */
    public static List<String> steps(Pathway pathway, String code) {
        return pathway.steps().stream()
                .filter(step -> aims(step, code))
                .map(Step::id)
                .toList();
    }

    /** Those of a plan that are not settled and that the participant may still take. */
    public static List<PlanStep> open(Pathway pathway, String code, PlanReading reading) {
        List<String> steps = steps(pathway, code);
        return reading.steps().stream()
                .filter(step -> steps.contains(step.id()))
                .filter(step -> !step.state().isSettled() && step.need() != Need.NOT_NEEDED)
                .toList();
    }

    private static boolean aims(Step step, String code) {
        return step.credential().filter(code::equals).isPresent()
                || step.prerequisites().stream()
                        .flatMap(prerequisite -> prerequisite.requirement().conditions())
                        .anyMatch(new Requirement.CredentialHeld(code)::equals);
    }
}
