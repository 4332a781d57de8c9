package org.boardwalk.pathways.internal.domain.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.boardwalk.pathways.api.model.Choice;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.Relation;
import org.boardwalk.pathways.api.requirement.Strength;
import org.boardwalk.pathways.internal.domain.graph.Edge;
import org.boardwalk.pathways.internal.domain.graph.StepGraph;

/**
 * Which lines a picture needs. What longer ways say already is left out (transitive reduction), and lines from one
 * place to the beginning of every option of a choice become one line to the choice.
 */
final class Links {
    private final Pathway pathway;
    private final StepGraph graph;

    Links(Pathway pathway, StepGraph graph) {
        this.pathway = pathway;
        this.graph = graph;
    }

    /** Without lines from a choice's own steps to it: they are inside of it. */
    List<Link> drawn() {
        List<Link> links = new ArrayList<>();
        graph.edges()
                .filter(edge -> !isMember(edge))
                .filter(edge -> !isImplied(edge))
                .forEach(edge -> links.add(Link.of(edge.from(), edge.to(), edge.strength(), edge.alternative())));
        pathway.choices().forEach(choice -> gather(choice, links));
        return List.copyOf(links);
    }

    /** Also relations between parts that no line connects, so that they do not end up far from each other. */
    List<Link> withWeak() {
        List<Link> links = new ArrayList<>(drawn());
        Map<String, String> parts = new HashMap<>();
        pathway.choices().forEach(choice -> choice.steps().forEach(step -> unite(parts, step, choice.id())));
        links.forEach(link -> unite(parts, link.from(), link.to()));
        for (Relation relation : pathway.relations()) {
            if (graph.nodes().contains(relation.from())
                    && graph.nodes().contains(relation.to())
                    && unite(parts, relation.from(), relation.to())) {
                links.add(Link.weak(relation.from(), relation.to()));
            }
        }
        return List.copyOf(links);
    }

    /** Whether the two were in different parts until now. */
    private static boolean unite(Map<String, String> parts, String one, String other) {
        String first = part(parts, one);
        String second = part(parts, other);
        parts.put(first, second);
        return !first.equals(second);
    }

    private static String part(Map<String, String> parts, String id) {
        String part = id;
        String parent = parts.getOrDefault(part, part);
        while (!parent.equals(part)) {
            part = parent;
            parent = parts.getOrDefault(part, part);
        }
        return part;
    }

    private boolean isMember(Edge edge) {
        return pathway.choice(edge.to()).isPresent();
    }

    private boolean isImplied(Edge edge) {
        return graph.from(edge.from()).stream()
                .filter(other -> !other.to().equals(edge.to()) && !other.to().equals(edge.from()))
                .anyMatch(other -> graph.after(other.to()).contains(edge.to())
                        && !graph.after(edge.to()).contains(other.to()));
    }

    private void gather(Choice choice, List<Link> links) {
        List<String> entries = choice.options().stream()
                .flatMap(option -> option.steps().stream().limit(1))
                .toList();
        Set<String> inside = new HashSet<>(choice.steps().toList());
        Set<String> sources = new LinkedHashSet<>();
        links.forEach(link -> sources.add(link.from()));
        for (String source : sources) {
            List<Link> here = links.stream()
                    .filter(link -> link.from().equals(source) && entries.contains(link.to()))
                    .toList();
            if (!inside.contains(source) && here.size() == entries.size() && here.size() > 1) {
                boolean required = here.stream().allMatch(link -> link.strength() == Strength.REQUIRED);
                boolean alternative = here.stream().allMatch(Link::alternative);
                int place = links.indexOf(here.getFirst());
                links.set(
                        place,
                        Link.of(source, choice.id(), required ? Strength.REQUIRED : Strength.RECOMMENDED, alternative));
                links.removeAll(here);
            }
        }
    }
}
