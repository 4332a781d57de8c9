package org.boardwalk.pathways.internal.domain.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.internal.domain.RandomPathways;

class CyclesTest {
    @Property(tries = 1000)
    void finds_a_circle_exactly_where_a_step_comes_after_itself(@ForAll("pathways") Pathway pathway) {
        StepGraph graph = StepGraph.of(pathway);
        Set<Set<String>> knots = new HashSet<>();
        for (String node : graph.nodes()) {
            if (graph.after(node).contains(node)) {
                Set<String> knot = new HashSet<>(graph.after(node));
                knot.removeIf(other -> !graph.after(other).contains(node));
                knots.add(knot);
            }
        }
        List<List<String>> cycles = Cycles.in(graph);
        assertThat(cycles).hasSameSizeAs(knots);
        cycles.forEach(cycle -> assertThat(knots).anyMatch(knot -> knot.containsAll(cycle)));
    }

    @Property(tries = 500)
    void what_it_shows_is_a_circle(@ForAll("pathways") Pathway pathway) {
        StepGraph graph = StepGraph.of(pathway);
        for (List<String> cycle : Cycles.in(graph)) {
            for (int i = 0; i < cycle.size(); i++) {
                String next = cycle.get((i + 1) % cycle.size());
                assertThat(graph.from(cycle.get(i))).anyMatch(edge -> edge.to().equals(next));
            }
        }
    }

    @Provide
    Arbitrary<Pathway> pathways() {
        return RandomPathways.pathways(9, false);
    }
}
