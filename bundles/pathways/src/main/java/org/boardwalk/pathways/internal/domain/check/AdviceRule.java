package org.boardwalk.pathways.internal.domain.check;

import java.util.ArrayList;
import java.util.List;
import org.boardwalk.pathways.api.catalogue.Finding;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.model.StepKind;
import org.boardwalk.pathways.internal.domain.graph.StepGraph;

/** What is allowed and still looks like an oversight. */
final class AdviceRule {
    private AdviceRule() {}

    static List<Finding> check(Pathway pathway, StepGraph graph) {
        List<Finding> findings = new ArrayList<>();
        for (Step step : pathway.steps()) {
            if (isRetired(pathway, step) && isNeeded(pathway, step)) {
                findings.add(Findings.warning(Finding.Kind.RETIRED, List.of(step.id()), "retired", step.title()));
            }
            if (pathway.steps().size() > 1 && isAlone(pathway, graph, step)) {
                findings.add(Findings.warning(Finding.Kind.ALONE, List.of(step.id()), "alone", step.title()));
            }
        }
        return findings;
    }

    private static boolean isRetired(Pathway pathway, Step step) {
        return step.kind() == StepKind.CREDENTIAL
                && step.credential()
                        .flatMap(pathway::credential)
                        .filter(credential -> credential.lifecycle().isRetired())
                        .isPresent();
    }

    private static boolean isNeeded(Pathway pathway, Step step) {
        return pathway.choiceOf(step.id())
                .map(choice -> choice.min() >= choice.options().size())
                .orElse(!step.optional());
    }

    private static boolean isAlone(Pathway pathway, StepGraph graph, Step step) {
        return graph.from(step.id()).isEmpty()
                && graph.to(step.id()).isEmpty()
                && pathway.relationsOf(step.id()).findAny().isEmpty();
    }
}
