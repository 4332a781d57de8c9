package org.boardwalk.pathways.internal.domain.check;

import java.util.List;
import org.boardwalk.pathways.api.catalogue.Finding;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.internal.domain.graph.Cycles;
import org.boardwalk.pathways.internal.domain.graph.StepGraph;

/** No step waits for itself, directly or through others, not even as one way among several. */
final class CycleRule {
    private CycleRule() {}

    static List<Finding> check(Pathway pathway, StepGraph graph) {
        return Cycles.in(graph).stream()
                .map(cycle -> cycle.size() == 1
                        ? Findings.error(
                                Finding.Kind.CYCLE,
                                cycle,
                                "selfCycle",
                                pathway.names().step(cycle.getFirst()))
                        : Findings.error(Finding.Kind.CYCLE, cycle, "cycle", Findings.titles(pathway.names(), cycle)))
                .toList();
    }
}
