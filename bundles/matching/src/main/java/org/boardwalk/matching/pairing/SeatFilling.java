package org.boardwalk.matching.pairing;

import static org.boardwalk.matching.model.WeightedInstance.NONE;

import java.util.Arrays;

/**
 * The mirror of {@link Augmentation}, for a mentor with a free seat whose price was guessed too high: prices fall until
 * somebody without a mentor comes, or until a price is 0, at the least distance by Dijkstra over reduced costs. Whoever is
 * moved on the way is as well off there, and nobody's profit falls.
 */
final class SeatFilling {
    private static final long UNREACHED = Long.MAX_VALUE;

    private final Market market;
    private final Auction auction;
    private final int[] start;
    private final int[] entry;
    private final int[] mentee;
    private final long[] distance;
    /** For each mentor reached: whom she gives up, and by which entry that mentee goes. */
    private final int[] givesUp;

    private final int[] via;
    private final int[] reached;
    private final int[] settled;
    private final MentorHeap heap;
    private int reachedCount;
    private int settledCount;
    private long shortest;
    private int lastMentor;
    private int newcomer;
    private int newcomerEntry;

    SeatFilling(Market market, Auction auction) {
        this.market = market;
        this.auction = auction;
        int mentors = market.price.length;
        start = new int[mentors + 1];
        entry = new int[market.mentor.length];
        mentee = new int[market.mentor.length];
        transpose(mentors);
        distance = new long[mentors];
        Arrays.fill(distance, UNREACHED);
        givesUp = new int[mentors];
        via = new int[mentors];
        reached = new int[mentors];
        settled = new int[mentors];
        heap = new MentorHeap(distance);
    }

    private void transpose(int mentors) {
        for (int m : market.mentor) {
            start[m + 1]++;
        }
        for (int m = 0; m < mentors; m++) {
            start[m + 1] += start[m];
        }
        int[] next = start.clone();
        for (int i = 0; i < market.entryOf.length; i++) {
            for (int e = market.start[i]; e < market.start[i + 1]; e++) {
                int slot = next[market.mentor[e]]++;
                entry[slot] = e;
                mentee[slot] = i;
            }
        }
    }

    /** Until no seat of the mentor is free, or the price is 0. */
    void fill(int m) {
        while (market.hasSeat(m) && market.price[m] > 0) {
            find(m);
            lowerPrices();
            shift(m);
            while (reachedCount > 0) {
                distance[reached[--reachedCount]] = UNREACHED;
            }
        }
    }

    private void find(int source) {
        settledCount = 0;
        heap.clear();
        shortest = UNREACHED;
        newcomer = NONE;
        reach(source, 0, NONE, NONE);
        while (!heap.isEmpty() && distance[heap.first()] < shortest) {
            int m = heap.removeFirst();
            settled[settledCount++] = m;
            if (distance[m] + market.price[m] < shortest) {
                shortest = distance[m] + market.price[m];
                lastMentor = m;
                newcomer = NONE;
            }
            look(m);
        }
    }

    private void look(int m) {
        long base = distance[m] + market.price[m];
        for (int slot = start[m]; slot < start[m + 1]; slot++) {
            int i = mentee[slot];
            int e = entry[slot];
            boolean alone = market.entryOf[i] == NONE;
            long there = base - market.weight[e] + (alone ? 0 : market.profit(i));
            if (there < shortest && market.entryOf[i] != e) {
                if (alone) {
                    shortest = there;
                    lastMentor = m;
                    newcomer = i;
                    newcomerEntry = e;
                } else if (there < distance[market.mentor[market.entryOf[i]]]) {
                    reach(market.mentor[market.entryOf[i]], there, i, e);
                }
            }
        }
    }

    private void reach(int m, long there, int i, int by) {
        boolean known = distance[m] != UNREACHED;
        if (!known) {
            reached[reachedCount++] = m;
        }
        distance[m] = there;
        givesUp[m] = i;
        via[m] = by;
        heap.put(m, known);
    }

    private void lowerPrices() {
        for (int s = 0; s < settledCount; s++) {
            market.price[settled[s]] -= shortest - distance[settled[s]];
        }
    }

    /** Moves everybody on the path by one, the last mentor's first, so that there is always a seat. */
    private void shift(int source) {
        int m = lastMentor;
        int i = newcomer;
        int by = newcomerEntry;
        while (true) {
            int next = m == source ? NONE : givesUp[m];
            int nextBy = via[m];
            if (next != NONE) {
                market.unseat(next);
            }
            if (i != NONE) {
                market.seat(i, by);
                auction.moved(i);
            }
            if (next == NONE) {
                return;
            }
            i = next;
            by = nextBy;
            m = market.mentor[nextBy];
        }
    }
}
