package org.boardwalk.pathways.internal.domain.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders the slots of each layer so that few lines cross: sweeps forward and backward, sorting each layer by where its
 * neighbours are (barycentre; Sugiyama, Tagawa and Toda 1981), then swaps neighbours as long as that helps. Keeps the
 * best order seen; ties go to the author's order, so the result is always the same.
 */
final class Ordering {
    private static final int SWEEPS = 16;

    private final List<List<Slot>> layers;
    private final Map<Slot, Integer> places = new HashMap<>();

    private Ordering(List<List<Slot>> layers) {
        this.layers = layers;
    }

    static void arrange(List<List<Slot>> layers) {
        new Ordering(layers).run();
    }

    private void run() {
        layers.forEach(this::number);
        List<List<Slot>> best = copy();
        int fewest = crossings();
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            boolean forward = sweep % 2 == 0;
            for (int i = 0; i < layers.size(); i++) {
                sort(layers.get(forward ? i : layers.size() - 1 - i), forward);
            }
            layers.forEach(this::swap);
            int now = crossings();
            if (now < fewest) {
                fewest = now;
                best = copy();
            }
        }
        for (int i = 0; i < layers.size(); i++) {
            layers.get(i).clear();
            layers.get(i).addAll(best.get(i));
        }
    }

    private List<List<Slot>> copy() {
        List<List<Slot>> copy = new ArrayList<>();
        layers.forEach(layer -> copy.add(List.copyOf(layer)));
        return copy;
    }

    private void number(List<Slot> layer) {
        for (int i = 0; i < layer.size(); i++) {
            places.put(layer.get(i), i);
        }
    }

    private void sort(List<Slot> layer, boolean forward) {
        Map<Slot, Double> centres = new HashMap<>();
        layer.forEach(slot -> centres.put(slot, centre(slot, forward ? slot.before() : slot.after())));
        layer.sort(Comparator.comparing(slot -> centres.getOrDefault(slot, 0.0)));
        number(layer);
    }

    private double centre(Slot slot, List<Slot.Reach> reaches) {
        return reaches.stream().mapToDouble(this::position).average().orElse(places.getOrDefault(slot, 0));
    }

    /** Place in the neighbour layer, with the port as a fraction. */
    private double position(Slot.Reach reach) {
        return places.getOrDefault(reach.other(), 0)
                + reach.otherPort() / (reach.other().size() + 1);
    }

    private void swap(List<Slot> layer) {
        for (int round = 0; round < layer.size(); round++) {
            boolean better = false;
            for (int i = 0; i + 1 < layer.size(); i++) {
                Slot one = layer.get(i);
                Slot other = layer.get(i + 1);
                if (crossings(one, other) > crossings(other, one)) {
                    layer.set(i, other);
                    layer.set(i + 1, one);
                    better = true;
                }
            }
            if (!better) {
                break;
            }
        }
        number(layer);
    }

    private int crossings() {
        int sum = 0;
        for (List<Slot> layer : layers) {
            for (int i = 0; i < layer.size(); i++) {
                for (int j = i + 1; j < layer.size(); j++) {
                    sum += crossings(layer.get(i).after(), layer.get(j).after());
                }
                sum += own(layer.get(i).after());
            }
        }
        return sum;
    }

    private int crossings(Slot first, Slot second) {
        return crossings(first.before(), second.before()) + crossings(first.after(), second.after());
    }

    private int crossings(List<Slot.Reach> first, List<Slot.Reach> second) {
        int count = 0;
        for (Slot.Reach one : first) {
            for (Slot.Reach other : second) {
                count += position(one) > position(other) ? 1 : 0;
            }
        }
        return count;
    }

    /** Lines of one unit that cross each other. */
    private int own(List<Slot.Reach> reaches) {
        int count = 0;
        for (Slot.Reach one : reaches) {
            for (Slot.Reach other : reaches) {
                count += one.port() < other.port() && position(one) > position(other) ? 1 : 0;
            }
        }
        return count;
    }
}
