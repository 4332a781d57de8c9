package org.boardwalk.pathways.internal.domain.check;

import java.util.ArrayList;
import java.util.List;
import org.boardwalk.pathways.api.catalogue.Finding;
import org.boardwalk.pathways.api.model.Choice;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.Step;

/** No step needs options that rule each other out, and everything that is required can be done by one person. */
final class ExclusionRule {
    private ExclusionRule() {}

    static List<Finding> check(Pathway pathway) {
        Supports supports = new Supports(pathway);
        List<Finding> findings = new ArrayList<>();
        for (Step step : pathway.steps()) {
            if (!supports.exists(List.of(step.id()))) {
                findings.add(Findings.error(Finding.Kind.CONTRADICTION, List.of(step.id()), "exclusive", step.title()));
            }
        }
        if (findings.isEmpty()) {
            together(pathway, supports, findings);
        }
        return findings;
    }

    private static void together(Pathway pathway, Supports supports, List<Finding> findings) {
        List<String> needed = new ArrayList<>();
        pathway.steps().stream()
                .filter(step -> !step.optional() && pathway.choiceOf(step.id()).isEmpty())
                .forEach(step -> needed.add(step.id()));
        pathway.choices().stream()
                .filter(choice -> choice.min() > 0)
                .map(Choice::id)
                .forEach(needed::add);
        if (!supports.exists(needed)) {
            List<String> core = core(supports, needed);
            findings.add(Findings.error(
                    Finding.Kind.CONTRADICTION, core, "together", Findings.titles(pathway.names(), core)));
        }
    }

    /** Leaves out whatever can be left out without the contradiction going away. */
    private static List<String> core(Supports supports, List<String> ids) {
        List<String> core = new ArrayList<>(ids);
        for (String id : ids) {
            List<String> without = new ArrayList<>(core);
            without.remove(id);
            if (!supports.exists(without)) {
                core = without;
            }
        }
        return core;
    }
}
