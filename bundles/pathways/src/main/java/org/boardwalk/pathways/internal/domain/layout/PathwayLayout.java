package org.boardwalk.pathways.internal.domain.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.picture.BoxSize;
import org.boardwalk.pathways.api.picture.Direction;
import org.boardwalk.pathways.api.picture.Picture;
import org.boardwalk.pathways.internal.domain.graph.StepGraph;

/**
 * Lays a pathway out in layers (Sugiyama's method), each choice as a block of its own.
 *
 * <p>It is our own code because the one well-kept library in Java, Eclipse ELK, comes with EMF and Guava: eight more
 * bundles and ten times the size of this module, for pictures of some thirty boxes.
 */
public final class PathwayLayout {
    private final Pathway pathway;
    private final Direction direction;
    private final BoxSize size;
    private final Metrics metrics;
    private final List<Link> links;
    private final Units units;

    private PathwayLayout(Pathway pathway, Direction direction, BoxSize size) {
        this.pathway = pathway;
        this.direction = direction;
        this.size = size;
        metrics = Metrics.of(direction, size);
        List<Link> all = new Links(pathway, StepGraph.of(pathway)).withWeak();
        units = Units.of(pathway, all, metrics);
        links = all.stream()
                .filter(link -> units.has(link.from()) && units.has(link.to()))
                .toList();
    }

    /** Always the same picture for the same pathway. */
    public static Picture layout(Pathway pathway, Direction direction, BoxSize size) {
        return new PathwayLayout(pathway, direction, size).run();
    }

    private Picture run() {
        Canvas canvas = new Canvas(pathway, direction, size, units);
        List<Set<Unit>> connected = connected();
        connected.stream().filter(part -> part.size() > 1).forEach(part -> {
            List<Link> inside = links.stream()
                    .filter(link -> part.contains(units.of(link.from())))
                    .toList();
            canvas.draw(new Part(units, List.copyOf(part), inside, metrics.room()), inside);
        });
        canvas.drawAlone(
                connected.stream()
                        .filter(part -> part.size() == 1)
                        .flatMap(Set::stream)
                        .toList(),
                links);
        return canvas.picture();
    }

    /** Connected parts, the largest first. */
    private List<Set<Unit>> connected() {
        Set<Unit> seen = new HashSet<>();
        List<Set<Unit>> parts = new ArrayList<>();
        for (Unit unit : units.all()) {
            if (!seen.contains(unit)) {
                Set<Unit> part = part(unit);
                seen.addAll(part);
                parts.add(part);
            }
        }
        parts.sort(Comparator.comparing((Set<Unit> part) -> part.size()).reversed());
        return parts;
    }

    private Set<Unit> part(Unit first) {
        Set<Unit> part = new LinkedHashSet<>();
        List<Unit> open = new ArrayList<>(List.of(first));
        while (!open.isEmpty()) {
            Unit unit = open.removeLast();
            if (part.add(unit)) {
                links.stream().flatMap(link -> neighbour(link, unit)).forEach(open::add);
            }
        }
        // In the author's order, whatever way the search took.
        return new LinkedHashSet<>(units.all().stream().filter(part::contains).toList());
    }

    private Stream<Unit> neighbour(Link link, Unit unit) {
        Unit from = units.of(link.from());
        Unit to = units.of(link.to());
        return from.equals(unit) ? Stream.of(to) : to.equals(unit) ? Stream.of(from) : Stream.empty();
    }
}
