package org.boardwalk.pathways.internal.domain.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.boardwalk.pathways.api.catalogue.Finding;
import org.boardwalk.pathways.api.model.Choice;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.requirement.Evaluator;
import org.boardwalk.pathways.api.requirement.Evidence;
import org.boardwalk.pathways.api.requirement.Truth;

/**
 * Every step can be begun by somebody: does whatever can be done until nothing more opens. Hours, credentials and
 * education from elsewhere count as attainable, so only what no evidence can ever meet is reported.
 */
final class ReachRule {
    private ReachRule() {}

    static List<Finding> check(Pathway pathway) {
        Map<String, Truth> done = new HashMap<>();
        pathway.steps().forEach(step -> done.put(step.id(), Truth.NOT_MET));
        pathway.choices().forEach(choice -> done.put(choice.id(), Truth.NOT_MET));
        while (open(pathway, done)) {
            // Once more: what was just done may open something.
        }
        return pathway.steps().stream()
                .filter(step -> done.get(step.id()) != Truth.MET)
                .map(step -> Findings.error(Finding.Kind.UNREACHABLE, List.of(step.id()), "unreachable", step.title()))
                .toList();
    }

    private static boolean open(Pathway pathway, Map<String, Truth> done) {
        Evidence evidence = Evidence.NONE.withSteps(done);
        boolean changed = false;
        for (Step step : pathway.steps()) {
            if (Evaluator.value(step.required(), evidence) != Truth.NOT_MET) {
                changed |= done.put(step.id(), Truth.MET) != Truth.MET;
            }
        }
        for (Choice choice : pathway.choices()) {
            if (Evaluator.value(choice.requirement(), evidence) == Truth.MET) {
                changed |= done.put(choice.id(), Truth.MET) != Truth.MET;
            }
        }
        return changed;
    }
}
