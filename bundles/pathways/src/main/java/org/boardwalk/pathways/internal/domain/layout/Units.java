package org.boardwalk.pathways.internal.domain.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.boardwalk.pathways.api.model.Choice;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.Step;

/**
 * Steps and choices as units, and what comes before what among them. A choice whose steps cannot stay together without
 * a line running backward is taken apart; a line that still runs backward, as in a draft with a circle, is left out of
 * the order.
 */
final class Units {
    private final Map<String, Unit> byMember = new LinkedHashMap<>();
    private final List<Unit> units = new ArrayList<>();
    private final Map<Unit, Set<Unit>> after = new LinkedHashMap<>();

    private Units() {}

    static Units of(Pathway pathway, List<Link> links, Metrics metrics) {
        Set<String> apart = new HashSet<>();
        Units units = build(pathway, links, apart, metrics);
        Optional<Unit> knot = units.knot();
        while (knot.isPresent()) {
            apart.add(knot.get().id());
            units = build(pathway, links, apart, metrics);
            knot = units.knot();
        }
        units.dropBackward();
        return units;
    }

    List<Unit> all() {
        return units;
    }

    Unit of(String member) {
        return Objects.requireNonNull(byMember.get(member), member);
    }

    boolean has(String member) {
        return byMember.containsKey(member);
    }

    Set<Unit> after(Unit unit) {
        return after.getOrDefault(unit, Set.of());
    }

    List<Unit> before(Unit unit) {
        return units.stream().filter(other -> after(other).contains(unit)).toList();
    }

    private static Units build(Pathway pathway, List<Link> links, Set<String> apart, Metrics metrics) {
        Units units = new Units();
        for (Step step : pathway.steps()) {
            Optional<Choice> choice = pathway.choiceOf(step.id()).filter(found -> !apart.contains(found.id()));
            choice.ifPresentOrElse(
                    found -> units.addChoice(pathway, found, metrics),
                    () -> units.add(step.id(), Unit.step(step.id(), metrics)));
        }
        for (Link link : links) {
            if (units.has(link.from()) && units.has(link.to())) {
                Unit from = units.of(link.from());
                Unit to = units.of(link.to());
                if (!from.equals(to)) {
                    units.after
                            .computeIfAbsent(from, key -> new LinkedHashSet<>())
                            .add(to);
                }
            }
        }
        return units;
    }

    private void addChoice(Pathway pathway, Choice choice, Metrics metrics) {
        if (byMember.containsKey(choice.id())) {
            return;
        }
        Set<String> seen = new HashSet<>();
        List<List<String>> lanes = choice.options().stream()
                .map(option -> option.steps().stream()
                        .filter(id -> pathway.step(id).isPresent() && seen.add(id))
                        .toList())
                .filter(lane -> !lane.isEmpty())
                .toList();
        Unit unit = Unit.choice(choice.id(), lanes, metrics);
        add(choice.id(), unit);
        seen.forEach(id -> byMember.put(id, unit));
    }

    private void add(String id, Unit unit) {
        if (byMember.putIfAbsent(id, unit) == null) {
            units.add(unit);
        }
    }

    /** A choice that is part of a circle among the units. */
    private Optional<Unit> knot() {
        return units.stream()
                .filter(Unit::framed)
                .filter(unit -> reaches(unit, unit))
                .findFirst();
    }

    private boolean reaches(Unit from, Unit to) {
        Set<Unit> seen = new HashSet<>();
        List<Unit> open = new ArrayList<>(after(from));
        while (!open.isEmpty()) {
            Unit unit = open.removeLast();
            if (unit.equals(to)) {
                return true;
            }
            if (seen.add(unit)) {
                open.addAll(after(unit));
            }
        }
        return false;
    }

    private void dropBackward() {
        Map<Unit, Integer> state = new HashMap<>();
        units.forEach(unit -> visit(unit, state));
    }

    private void visit(Unit unit, Map<Unit, Integer> state) {
        if (state.putIfAbsent(unit, 1) != null) {
            return;
        }
        for (Unit next : List.copyOf(after(unit))) {
            if (state.getOrDefault(next, 0) == 1) {
                after(unit).remove(next);
            } else {
                visit(next, state);
            }
        }
        state.put(unit, 2);
    }
}
