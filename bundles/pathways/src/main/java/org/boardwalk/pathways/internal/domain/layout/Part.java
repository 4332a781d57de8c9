package org.boardwalk.pathways.internal.domain.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One connected part of a pathway, laid out by itself: layers, order, places, channels. Coordinates run along and
 * across the direction, from 0.
 */
final class Part {
    /** A point along and across the direction. */
    record Spot(double along, double across) {}

    private final Units units;
    private final Map<Unit, Slot> slots = new HashMap<>();
    private final Map<String, Slot> passages = new HashMap<>();
    private final List<List<Slot>> layers = new ArrayList<>();
    private final List<Channel> channels = new ArrayList<>();
    private final List<Double> layerStarts = new ArrayList<>();
    private final List<Double> layerSizes = new ArrayList<>();
    private double end;

    Part(Units units, List<Unit> members, List<Link> links, int room) {
        this.units = units;
        Map<Unit, Integer> placed = Layering.of(units, members, room);
        int count = placed.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        for (int i = 0; i < count; i++) {
            layers.add(new ArrayList<>());
        }
        members.forEach(unit -> add(unit, placed.getOrDefault(unit, 0)));
        links.stream().filter(this::isForward).forEach(this::connect);
        Ordering.arrange(layers);
        Spreading.spread(layers, room < Integer.MAX_VALUE);
        shift();
        dig();
    }

    List<Unit> units() {
        return slots.keySet().stream()
                .sorted(Comparator.comparing((Unit unit) -> slot(unit).layer())
                        .thenComparing(unit -> slot(unit).start()))
                .toList();
    }

    int layer(Unit unit) {
        return slot(unit).layer();
    }

    double along() {
        return end;
    }

    double across() {
        return layers.stream()
                .flatMap(List::stream)
                .mapToDouble(slot -> slot.start() + slot.size())
                .max()
                .orElse(0);
    }

    /** Where the unit begins. */
    Spot origin(Unit unit) {
        Slot slot = slot(unit);
        double free = layerSizes.get(slot.layer()) - unit.along();
        return new Spot(layerStarts.get(slot.layer()) + free / 2, slot.start());
    }

    /** The points between the units of a line, from one unit's end to the other's beginning. */
    List<Spot> route(Link link) {
        return isForward(link) ? forward(link) : backward(link);
    }

    private List<Spot> forward(Link link) {
        List<Spot> points = new ArrayList<>();
        List<Slot> chain = chain(link);
        double at = chain.getFirst().start() + units.of(link.from()).portOut(link.from());
        for (int i = 0; i + 1 < chain.size(); i++) {
            int layer = chain.get(i).layer();
            boolean last = i + 2 == chain.size();
            Slot next = chain.get(i + 1);
            double to = next.start() + (last ? units.of(link.to()).portIn(link.to()) : 0);
            double track = channelStart(layer) + channels.get(layer).track(at);
            points.add(new Spot(track, at));
            points.add(new Spot(track, to));
            at = to;
        }
        return points;
    }

    /** Around the outside: only in drafts with a circle. */
    private List<Spot> backward(Link link) {
        Unit from = units.of(link.from());
        Unit to = units.of(link.to());
        double out = slot(from).start() + from.portOut(link.from());
        double in = slot(to).start() + to.portIn(link.to());
        double behind = channelStart(layer(from)) + Metrics.TRACK / 2;
        double before = layerStarts.get(layer(to)) - Metrics.TRACK / 2;
        double around = across() + Metrics.LANE;
        return List.of(new Spot(behind, out), new Spot(behind, around), new Spot(before, around), new Spot(before, in));
    }

    private boolean isForward(Link link) {
        return layer(units.of(link.from())) < layer(units.of(link.to()));
    }

    private void add(Unit unit, int layer) {
        Slot slot = Slot.of(unit, layer);
        slots.put(unit, slot);
        layers.get(layer).add(slot);
    }

    /** Lines from one step share their passages until they part. */
    private void connect(Link link) {
        if (link.weak()) {
            bringNear(link);
            return;
        }
        Slot from = slot(units.of(link.from()));
        Slot to = slot(units.of(link.to()));
        Slot last = from;
        double port = units.of(link.from()).portOut(link.from());
        for (int layer = from.layer() + 1; layer < to.layer(); layer++) {
            Slot passage = passages.get(passage(link, layer));
            if (passage == null) {
                passage = Slot.passage(layer);
                passages.put(passage(link, layer), passage);
                layers.get(layer).add(passage);
                Slot.join(last, port, passage, 0, false);
            }
            last = passage;
            port = 0;
        }
        Slot.join(last, port, to, units.of(link.to()).portIn(link.to()), false);
    }

    private void bringNear(Link link) {
        Slot from = slot(units.of(link.from()));
        Slot to = slot(units.of(link.to()));
        if (to.layer() == from.layer() + 1) {
            double port = units.of(link.from()).portOut(link.from());
            Slot.join(from, port, to, units.of(link.to()).portIn(link.to()), true);
        }
    }

    private static String passage(Link link, int layer) {
        return link.from() + " " + layer;
    }

    private List<Slot> chain(Link link) {
        Slot from = slot(units.of(link.from()));
        Slot to = slot(units.of(link.to()));
        List<Slot> chain = new ArrayList<>(List.of(from));
        for (int layer = from.layer() + 1; layer < to.layer(); layer++) {
            chain.add(Objects.requireNonNull(passages.get(passage(link, layer))));
        }
        chain.add(to);
        return chain;
    }

    private void shift() {
        double least = layers.stream()
                .flatMap(List::stream)
                .mapToDouble(Slot::start)
                .min()
                .orElse(0);
        layers.forEach(layer -> layer.forEach(slot -> slot.startAt(slot.start() - least)));
    }

    private void dig() {
        for (int i = 0; i < layers.size(); i++) {
            Channel channel = new Channel();
            for (Slot slot : layers.get(i)) {
                slot.after().stream()
                        .filter(reach -> !reach.weak())
                        .forEach(reach -> channel.add(
                                slot.start() + reach.port(), reach.other().start() + reach.otherPort()));
            }
            channel.arrange();
            channels.add(channel);
            double size = layers.get(i).stream()
                    .flatMap(slot -> Stream.ofNullable(slot.unit()))
                    .mapToDouble(Unit::along)
                    .max()
                    .orElse(0);
            layerStarts.add(end);
            layerSizes.add(size);
            end += size + (i + 1 < layers.size() ? channel.width() : 0);
        }
    }

    private double channelStart(int layer) {
        return layerStarts.get(layer) + layerSizes.get(layer);
    }

    private Slot slot(Unit unit) {
        return Objects.requireNonNull(slots.get(unit));
    }
}
