package org.boardwalk.matching.pairing;

import static org.boardwalk.matching.model.WeightedInstance.NONE;

import java.util.Arrays;

/** A binary heap of mentors by distance. */
final class MentorHeap {
    private final long[] key;
    private final int[] at;
    private final int[] items;
    private int size;

    MentorHeap(long[] key) {
        this.key = key;
        at = new int[key.length];
        items = new int[key.length];
        Arrays.fill(at, NONE);
    }

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int first() {
        return items[0];
    }

    /** @param known whether it is in the heap and its distance has become less */
    void put(int m, boolean known) {
        up(m, known ? at[m] : size++);
    }

    int removeFirst() {
        int first = items[0];
        int last = items[--size];
        if (size > 0) {
            down(last);
        }
        return first;
    }

    private void up(int m, int from) {
        int i = from;
        for (int parent = (i - 1) >> 1; i > 0 && key[items[parent]] > key[m]; parent = (i - 1) >> 1) {
            items[i] = items[parent];
            at[items[i]] = i;
            i = parent;
        }
        items[i] = m;
        at[m] = i;
    }

    private void down(int m) {
        int i = 0;
        for (int child = 1; child < size; child = 2 * i + 1) {
            if (child + 1 < size && key[items[child + 1]] < key[items[child]]) {
                child++;
            }
            if (key[items[child]] >= key[m]) {
                break;
            }
            items[i] = items[child];
            at[items[i]] = i;
            i = child;
        }
        items[i] = m;
        at[m] = i;
    }
}
