package org.boardwalk.pathways.internal.domain.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What takes a place of its own in a layer: a step, or a choice with its steps in lanes, one for each option. Where
 * there is no room for all lanes beside each other, they stand in bands, one band behind the other, lanes below lanes,
 * so that the gutters between lanes stay free for lines.
 */
final class Unit {
    private final String id;
    private final boolean framed;
    private final Metrics metrics;
    private final List<List<String>> lanes;
    private final int columns;
    private final Map<String, Place> places = new HashMap<>();

    /** @param index place in the lane */
    private record Place(int lane, int index) {}

    private Unit(String id, boolean framed, List<List<String>> lanes, Metrics metrics) {
        this.id = id;
        this.framed = framed;
        this.lanes = lanes;
        this.metrics = metrics;
        columns = Math.max(1, Math.min(lanes.size(), metrics.room()));
        for (int lane = 0; lane < lanes.size(); lane++) {
            for (int index = 0; index < lanes.get(lane).size(); index++) {
                places.put(lanes.get(lane).get(index), new Place(lane, index));
            }
        }
    }

    static Unit step(String id, Metrics metrics) {
        return new Unit(id, false, List.of(List.of(id)), metrics);
    }

    static Unit choice(String id, List<List<String>> lanes, Metrics metrics) {
        return new Unit(id, true, lanes, metrics);
    }

    String id() {
        return id;
    }

    boolean framed() {
        return framed;
    }

    /** How many boxes stand beside each other. */
    int columns() {
        return columns;
    }

    List<String> steps() {
        return lanes.stream().flatMap(List::stream).toList();
    }

    double along() {
        double boxes = bandStart(bands()) - Metrics.CHANNEL;
        return framed ? boxes + 2 * Metrics.PADDING + metrics.headAlong() : boxes;
    }

    double across() {
        double boxes = columns * (metrics.across() + Metrics.GAP) - Metrics.GAP;
        return framed ? boxes + 2 * Metrics.PADDING + metrics.headAcross() : boxes;
    }

    /** Start of a step's box along the direction, from the start of the unit. */
    double alongOf(String step) {
        Place place = place(step);
        double start = bandStart(place.lane() / columns) + place.index() * (metrics.along() + Metrics.CHANNEL);
        return framed ? start + Metrics.PADDING + metrics.headAlong() : start;
    }

    /** Start of a step's box across the direction, from the start of the unit. */
    double acrossOf(String step) {
        double start = place(step).lane() % columns * (metrics.across() + Metrics.GAP);
        return framed ? start + Metrics.PADDING + metrics.headAcross() : start;
    }

    /** Whether nothing stands between the step and the unit's beginning. */
    boolean isOpenBefore(String step) {
        Place place = place(step);
        return place.index() == 0 && place.lane() < columns;
    }

    /** Whether nothing stands between the step and the unit's end. */
    boolean isOpenAfter(String step) {
        Place place = place(step);
        return place.index() == lanes.get(place.lane()).size() - 1 && place.lane() + columns >= lanes.size();
    }

    /** Where a line comes into the unit, across, from its start. */
    double portIn(String member) {
        if (!places.containsKey(member)) {
            return across() / 2;
        }
        return isOpenBefore(member) ? acrossOf(member) + metrics.across() / 2 : acrossOf(member) - Metrics.GAP / 3;
    }

    /** Where a line leaves the unit, across, from its start. */
    double portOut(String member) {
        if (!places.containsKey(member)) {
            return across() / 2;
        }
        return isOpenAfter(member)
                ? acrossOf(member) + metrics.across() / 2
                : acrossOf(member) + metrics.across() + Metrics.GAP / 3;
    }

    boolean isStep(String member) {
        return places.containsKey(member);
    }

    private int bands() {
        return (lanes.size() + columns - 1) / columns;
    }

    private double bandStart(int band) {
        int boxes = 0;
        for (int before = 0; before < band; before++) {
            boxes += lanes.subList(before * columns, Math.min((before + 1) * columns, lanes.size())).stream()
                    .mapToInt(List::size)
                    .max()
                    .orElse(1);
        }
        return boxes * (metrics.along() + Metrics.CHANNEL);
    }

    private Place place(String step) {
        return places.getOrDefault(step, new Place(0, 0));
    }
}
