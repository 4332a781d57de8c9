package org.boardwalk.pathways.internal.domain.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds steps that wait for each other: one example for each knot of them (strongly connected component). */
public final class Cycles {
    private final StepGraph graph;
    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final Map<String, Integer> low = new HashMap<>();
    private final List<String> stack = new ArrayList<>();
    private final Set<String> onStack = new HashSet<>();
    private final List<List<String>> found = new ArrayList<>();

    private Cycles(StepGraph graph) {
        this.graph = graph;
    }

    /** Each cycle as ids in the order in which one waits for the next; empty when there is none. */
    public static List<List<String>> in(StepGraph graph) {
        Cycles cycles = new Cycles(graph);
        graph.nodes().stream().filter(node -> !cycles.index.containsKey(node)).forEach(cycles::visit);
        return List.copyOf(cycles.found);
    }

    /** Tarjan 1972. Depth is bounded by the number of steps of one pathway. */
    private void visit(String node) {
        index.put(node, index.size());
        low.put(node, index.size() - 1);
        stack.add(node);
        onStack.add(node);
        for (Edge edge : graph.from(node)) {
            if (!index.containsKey(edge.to())) {
                visit(edge.to());
                lower(node, low.getOrDefault(edge.to(), 0));
            } else if (onStack.contains(edge.to())) {
                lower(node, index.getOrDefault(edge.to(), 0));
            }
        }
        if (low.getOrDefault(node, 0).equals(index.get(node))) {
            close(node);
        }
    }

    private void lower(String node, int value) {
        low.merge(node, value, Math::min);
    }

    private void close(String root) {
        Set<String> knot = new HashSet<>();
        String member;
        do {
            member = stack.removeLast();
            onStack.remove(member);
            knot.add(member);
        } while (!member.equals(root));
        if (knot.size() > 1
                || graph.from(root).stream().anyMatch(edge -> edge.to().equals(root))) {
            found.add(example(root, knot));
        }
    }

    /** A shortest way from the root back to itself inside the knot. */
    private List<String> example(String root, Set<String> knot) {
        Map<String, String> cameFrom = new HashMap<>();
        List<String> wave = List.of(root);
        while (!cameFrom.containsKey(root)) {
            List<String> next = new ArrayList<>();
            for (String node : wave) {
                for (Edge edge : graph.from(node)) {
                    if (knot.contains(edge.to()) && cameFrom.putIfAbsent(edge.to(), node) == null) {
                        next.add(edge.to());
                    }
                }
            }
            wave = next;
        }
        List<String> way = new ArrayList<>(List.of(root));
        for (String node = cameFrom.get(root); node != null && !node.equals(root); node = cameFrom.get(node)) {
            way.add(1, node);
        }
        return way;
    }
}
