package org.boardwalk.pathways.internal.domain.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives each slot its place across the direction: as near as possible to where its lines want it, in the order of the
 * layer and with the gaps kept. One layer is a least-squares problem with an exact answer (pooling adjacent violators);
 * sweeping over the layers repeats it until lines are mostly straight, and what is nearly straight is made so.
 */
final class Spreading {
    private static final int SWEEPS = 40;

    /** A bend smaller than this looks like a mistake. */
    private static final double SNAP = 40;

    private final List<List<Slot>> layers;
    private final double limit;

    private Spreading(List<List<Slot>> layers, boolean narrow) {
        this.layers = layers;
        limit = narrow ? layers.stream().mapToDouble(Spreading::size).max().orElse(0) : Double.POSITIVE_INFINITY;
    }

    /** @param narrow whether the picture must not become wider than its widest layer */
    static void spread(List<List<Slot>> layers, boolean narrow) {
        Spreading spreading = new Spreading(layers, narrow);
        layers.forEach(spreading::stack);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean forward = sweep % 2 == 0;
            boolean both = sweep >= SWEEPS / 2;
            for (int i = 0; i < layers.size(); i++) {
                List<Slot> layer = layers.get(forward ? i : layers.size() - 1 - i);
                spreading.place(layer, both || forward, both || !forward);
            }
        }
        for (int round = 0; round < 3; round++) {
            layers.forEach(layer -> layer.forEach(slot -> spreading.snap(layer, slot, slot.before())));
            layers.reversed().forEach(layer -> layer.forEach(slot -> spreading.snap(layer, slot, slot.after())));
        }
    }

    private static double size(List<Slot> layer) {
        double size = 0;
        for (int i = 0; i < layer.size(); i++) {
            size += layer.get(i).size() + (i + 1 < layer.size() ? layer.get(i).gapTo(layer.get(i + 1)) : 0);
        }
        return size;
    }

    private void stack(List<Slot> layer) {
        double at = Double.isInfinite(limit) ? -size(layer) / 2 : (limit - size(layer)) / 2;
        for (int i = 0; i < layer.size(); i++) {
            Slot slot = layer.get(i);
            slot.startAt(at);
            at += slot.size() + (i + 1 < layer.size() ? slot.gapTo(layer.get(i + 1)) : 0);
        }
    }

    /** Slots that touch and move together. */
    private record Block(double sum, double weight, int count) {
        double mean() {
            return sum / weight;
        }

        Block plus(Block other) {
            return new Block(sum + other.sum, weight + other.weight, count + other.count);
        }
    }

    private void place(List<Slot> layer, boolean useBefore, boolean useAfter) {
        List<Block> blocks = new ArrayList<>();
        List<Double> offsets = new ArrayList<>();
        double offset = 0;
        for (int i = 0; i < layer.size(); i++) {
            Slot slot = layer.get(i);
            offsets.add(offset);
            Block block = wish(slot, offset, useBefore, useAfter);
            while (!blocks.isEmpty() && blocks.getLast().mean() > block.mean()) {
                block = blocks.removeLast().plus(block);
            }
            blocks.add(block);
            offset += slot.size() + (i + 1 < layer.size() ? slot.gapTo(layer.get(i + 1)) : 0);
        }
        int next = 0;
        for (Block block : blocks) {
            for (int i = 0; i < block.count(); i++, next++) {
                layer.get(next).startAt(bounded(block.mean(), offset) + offsets.get(next));
            }
        }
    }

    private double bounded(double start, double size) {
        return Double.isInfinite(limit) ? start : Math.clamp(start, 0, Math.max(0, limit - size));
    }

    /** Where the slot's start, less its offset in the layer, should be for its lines to be straight. */
    private static Block wish(Slot slot, double offset, boolean useBefore, boolean useAfter) {
        List<Slot.Reach> reaches = new ArrayList<>();
        if (useBefore) {
            reaches.addAll(slot.before());
        }
        if (useAfter) {
            reaches.addAll(slot.after());
        }
        double sum = 0;
        double weight = 0;
        for (Slot.Reach reach : reaches) {
            sum += (reach.other().start() + reach.otherPort() - reach.port()) * reach.weight(slot);
            weight += reach.weight(slot);
        }
        // Without lines it stays, and gives way to others.
        return weight == 0
                ? new Block((slot.start() - offset) * 0.01, 0.01, 1)
                : new Block(sum - offset * weight, weight, 1);
    }

    /** Makes the only line on one side straight if it nearly is, and there is room. */
    private void snap(List<Slot> layer, Slot slot, List<Slot.Reach> reaches) {
        List<Slot.Reach> drawn = reaches.stream().filter(reach -> !reach.weak()).toList();
        if (drawn.size() != 1) {
            return;
        }
        Slot.Reach reach = drawn.getFirst();
        double start = reach.other().start() + reach.otherPort() - reach.port();
        if (Math.abs(start - slot.start()) <= SNAP && hasRoom(layer, slot, start)) {
            slot.startAt(start);
        }
    }

    private boolean hasRoom(List<Slot> layer, Slot slot, double start) {
        int place = layer.indexOf(slot);
        boolean before = place == 0
                || start
                        >= layer.get(place - 1).start()
                                + layer.get(place - 1).size()
                                + layer.get(place - 1).gapTo(slot);
        boolean after = place + 1 == layer.size()
                || start + slot.size() + slot.gapTo(layer.get(place + 1))
                        <= layer.get(place + 1).start();
        return before && after && (Double.isInfinite(limit) || start >= 0 && start + slot.size() <= limit);
    }
}
