package org.boardwalk.pathways.internal.domain.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.boardwalk.pathways.api.model.Choice;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.picture.BoxSize;
import org.boardwalk.pathways.api.picture.Direction;
import org.boardwalk.pathways.api.picture.OutlineEntry;
import org.boardwalk.pathways.internal.domain.graph.StepGraph;

/** The list that says the same as the picture: the author's order, with everything after what it needs. */
public final class Outline {
    private final Pathway pathway;
    private final Units units;

    private Outline(Pathway pathway) {
        this.pathway = pathway;
        units = Units.of(
                pathway,
                new Links(pathway, StepGraph.of(pathway)).withWeak(),
                Metrics.of(Direction.LEFT_TO_RIGHT, BoxSize.WIDE));
    }

    public static List<OutlineEntry> of(Pathway pathway) {
        return new Outline(pathway).entries();
    }

    private List<OutlineEntry> entries() {
        List<OutlineEntry> entries = new ArrayList<>();
        Set<Unit> done = new HashSet<>();
        List<Unit> waiting = new ArrayList<>(units.all());
        while (!waiting.isEmpty()) {
            Unit next = waiting.stream()
                    .filter(unit -> done.containsAll(units.before(unit)))
                    .findFirst()
                    .orElseGet(waiting::getFirst);
            waiting.remove(next);
            done.add(next);
            entries.add(entry(next));
        }
        return entries;
    }

    private OutlineEntry entry(Unit unit) {
        Optional<Choice> choice = unit.framed() ? pathway.choice(unit.id()) : Optional.empty();
        return choice.map(found -> fork(found, unit)).orElseGet(() -> new OutlineEntry.Single(unit.id()));
    }

    private static OutlineEntry fork(Choice choice, Unit unit) {
        return new OutlineEntry.Fork(
                choice.id(),
                choice.title(),
                choice.options().stream()
                        .map(option -> new OutlineEntry.Branch(
                                option.id(),
                                option.title(),
                                option.steps().stream().filter(unit::isStep).toList()))
                        .toList());
    }
}
