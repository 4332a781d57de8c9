package org.boardwalk.matching.pairing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.boardwalk.matching.model.WeightedInstance;

/** The most pairs (Hopcroft and Karp 1973), a node for each seat; pins keep their seats. */
final class HopcroftKarp {
    private static final int FREE = -1;

    private final List<List<Integer>> seatsFor = new ArrayList<>();
    private final int[] seatOf;
    private final int[] holder;
    private final int[] layer;

    private HopcroftKarp(WeightedInstance instance) {
        int[] first = new int[instance.mentors() + 1];
        for (int m = 0; m < instance.mentors(); m++) {
            first[m + 1] = first[m] + instance.capacity(m);
        }
        int[] pinned = new int[instance.mentors()];
        for (int i = 0; i < instance.mentees(); i++) {
            if (instance.pin(i) >= 0) {
                pinned[instance.pin(i)]++;
            }
        }
        for (int i = 0; i < instance.mentees(); i++) {
            List<Integer> seats = new ArrayList<>();
            for (int e = instance.start(i); e < instance.end(i) && instance.pin(i) < 0; e++) {
                int m = instance.mentor(e);
                for (int seat = first[m] + pinned[m]; seat < first[m + 1]; seat++) {
                    seats.add(seat);
                }
            }
            seatsFor.add(seats);
        }
        seatOf = filled(instance.mentees());
        holder = filled(first[instance.mentors()]);
        layer = new int[instance.mentees()];
    }

    static int size(WeightedInstance instance) {
        HopcroftKarp graph = new HopcroftKarp(instance);
        int size = 0;
        for (int i = 0; i < instance.mentees(); i++) {
            size += instance.pin(i) >= 0 ? 1 : 0;
        }
        while (graph.layers()) {
            for (int i = 0; i < graph.seatOf.length; i++) {
                if (graph.seatOf[i] == FREE && graph.augment(i)) {
                    size++;
                }
            }
        }
        return size;
    }

    private boolean layers() {
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        Arrays.fill(layer, FREE);
        for (int i = 0; i < seatOf.length; i++) {
            if (seatOf[i] == FREE) {
                layer[i] = 0;
                queue.add(i);
            }
        }
        boolean reached = false;
        while (!queue.isEmpty()) {
            int i = queue.remove();
            for (int seat : seatsFor.get(i)) {
                int other = holder[seat];
                if (other == FREE) {
                    reached = true;
                } else if (layer[other] == FREE) {
                    layer[other] = layer[i] + 1;
                    queue.add(other);
                }
            }
        }
        return reached;
    }

    private boolean augment(int i) {
        for (int seat : seatsFor.get(i)) {
            int other = holder[seat];
            if (other == FREE || layer[other] == layer[i] + 1 && augment(other)) {
                holder[seat] = i;
                seatOf[i] = seat;
                return true;
            }
        }
        layer[i] = FREE;
        return false;
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, FREE);
        return array;
    }
}
