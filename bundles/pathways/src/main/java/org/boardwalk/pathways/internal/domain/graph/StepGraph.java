package org.boardwalk.pathways.internal.domain.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.boardwalk.pathways.api.model.Choice;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.model.StepKind;
import org.boardwalk.pathways.api.requirement.Prerequisite;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.api.requirement.Strength;

/**
 * What comes before what. Nodes are steps and choices, in the author's order; a choice comes after the steps of its
 * options. References to nothing are left out, so every pathway has a graph.
 */
public final class StepGraph {
    private final Set<String> nodes = new LinkedHashSet<>();
    private final Map<String, Map<String, Edge>> bySource = new LinkedHashMap<>();
    private final Map<String, Map<String, Edge>> byTarget = new LinkedHashMap<>();

    private StepGraph() {}

    public static StepGraph of(Pathway pathway) {
        StepGraph graph = new StepGraph();
        pathway.steps().forEach(step -> graph.nodes.add(step.id()));
        pathway.choices().forEach(choice -> graph.nodes.add(choice.id()));
        pathway.steps().forEach(step -> graph.addPrerequisites(pathway, step));
        pathway.choices().forEach(graph::addMembers);
        return graph;
    }

    /** Ids in the author's order: steps, then choices. */
    public List<String> nodes() {
        return List.copyOf(nodes);
    }

    public Stream<Edge> edges() {
        return bySource.values().stream().map(Map::values).flatMap(Collection::stream);
    }

    /** Edges that leave the node. */
    public Collection<Edge> from(String id) {
        return bySource.getOrDefault(id, Map.of()).values();
    }

    /** Edges that lead to the node. */
    public Collection<Edge> to(String id) {
        return byTarget.getOrDefault(id, Map.of()).values();
    }

    /** Everything that comes after the node, near or far, without the node itself unless it is in a cycle. */
    public Set<String> after(String id) {
        Set<String> found = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(id));
        while (!open.isEmpty()) {
            for (Edge edge : from(open.removeLast())) {
                if (found.add(edge.to())) {
                    open.add(edge.to());
                }
            }
        }
        return found;
    }

    private void addPrerequisites(Pathway pathway, Step step) {
        for (Prerequisite prerequisite : step.prerequisites()) {
            addRequirement(pathway, step.id(), prerequisite.requirement(), prerequisite.strength(), false);
        }
    }

    private void addRequirement(
            Pathway pathway, String to, Requirement requirement, Strength strength, boolean either) {
        switch (requirement) {
            case Requirement.Group group -> {
                boolean some = either || !needsAll(group);
                group.parts().forEach(part -> addRequirement(pathway, to, part, strength, some));
            }
            case Requirement.StepDone done -> add(new Edge(done.stepId(), to, strength, either));
            case Requirement.CredentialHeld held -> addCredential(pathway, to, held.code(), strength, either);
            case Requirement.Amount amount -> addAmount(pathway, to, amount, strength);
            case Requirement.Education education -> {}
        }
    }

    /** Whoever must hold a credential takes the step that ends with it, if the pathway has one. */
    private void addCredential(Pathway pathway, String to, String code, Strength strength, boolean either) {
        List<Step> sources = pathway.steps().stream()
                .filter(step -> step.kind() == StepKind.CREDENTIAL && !step.id().equals(to))
                .filter(step -> step.credential().filter(code::equals).isPresent())
                .toList();
        sources.forEach(source -> add(new Edge(source.id(), to, strength, either || sources.size() > 1)));
    }

    /** Steps in which the amount is recorded lead there, though it may come from elsewhere too. */
    private void addAmount(Pathway pathway, String to, Requirement.Amount amount, Strength strength) {
        pathway.steps().stream()
                .filter(step -> !step.id().equals(to))
                .filter(step -> step.effort()
                        .filter(effort -> effort.measure().equals(amount.measure()))
                        .isPresent())
                .forEach(step -> add(new Edge(step.id(), to, strength, true)));
    }

    private static boolean needsAll(Requirement.Group group) {
        return switch (group) {
            case Requirement.AllOf all -> true;
            case Requirement.AnyOf any -> any.parts().size() <= 1;
            case Requirement.AtLeast some -> some.count() >= some.parts().size();
        };
    }

    private void addMembers(Choice choice) {
        choice.steps().forEach(step -> add(new Edge(step, choice.id(), Strength.REQUIRED, true)));
    }

    private void add(Edge edge) {
        if (nodes.contains(edge.from()) && nodes.contains(edge.to())) {
            bySource.computeIfAbsent(edge.from(), key -> new LinkedHashMap<>())
                    .merge(edge.to(), edge, StepGraph::firmer);
            byTarget.computeIfAbsent(edge.to(), key -> new LinkedHashMap<>())
                    .merge(edge.from(), edge, StepGraph::firmer);
        }
    }

    private static Edge firmer(Edge one, Edge other) {
        Strength strength = one.strength() == Strength.REQUIRED ? one.strength() : other.strength();
        return new Edge(one.from(), one.to(), strength, one.alternative() && other.alternative());
    }
}
