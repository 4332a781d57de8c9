package org.boardwalk.pathways.internal.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.boardwalk.pathways.api.catalogue.Finding;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.internal.domain.graph.StepGraph;

/** Looks for mistakes. Each kind of mistake has its own rule; later rules run only when earlier ones found no error. */
public final class PathwayCheck {
    private PathwayCheck() {}

    /** Errors first; in the author's order within each. */
    public static List<Finding> check(Pathway pathway) {
        StepGraph graph = StepGraph.of(pathway);
        List<Finding> findings = new ArrayList<>();
        findings.addAll(IdRule.check(pathway));
        findings.addAll(ReferenceRule.check(pathway));
        findings.addAll(ContentRule.check(pathway));
        findings.addAll(CycleRule.check(pathway, graph));
        if (findings.isEmpty()) {
            // Whether a step can ever begin only makes sense once everything refers to something.
            findings.addAll(ReachRule.check(pathway));
            findings.addAll(ExclusionRule.check(pathway));
        }
        findings.addAll(AdviceRule.check(pathway, graph));
        return sorted(findings);
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return Stream.of(Finding.Severity.values())
                .flatMap(severity -> findings.stream().filter(finding -> finding.severity() == severity))
                .toList();
    }
}
