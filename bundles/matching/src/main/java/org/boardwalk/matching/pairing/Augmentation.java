package org.boardwalk.matching.pairing;

import static org.boardwalk.matching.model.WeightedInstance.NONE;

import java.util.Arrays;

/**
 * One more mentee decided at the least loss: a shortest augmenting path by Dijkstra over reduced costs (u_i + p_m − w_im,
 * never negative), after which prices are raised so that everything on the path is as good as the best again (Edmonds and
 * Karp 1972; Tomizawa 1971). A path ends at a free seat, or with somebody left alone who loses the least by it.
 */
final class Augmentation {
    private static final long UNREACHED = Long.MAX_VALUE;

    private final Market market;
    private final Auction auction;
    private final int[] start;
    private final int[] mentor;
    private final long[] weight;
    private final long[] price;
    private final long[] distance;
    /** For each mentor her distance less her price, so that a look at an entry costs one comparison. */
    private final long[] beat;

    /** For each mentor reached the entry by which. */
    private final int[] via;
    /** The mentee of that entry. */
    private final int[] viaMentee;

    private final int[] reached;
    private final int[] settled;
    private final MentorHeap heap;
    private int reachedCount;
    private int settledCount;
    private long shortest;
    private int freeMentor;
    private int leftAlone;

    Augmentation(Market market, Auction auction) {
        this.market = market;
        this.auction = auction;
        start = market.start;
        mentor = market.mentor;
        weight = market.weight;
        price = market.price;
        int mentors = price.length;
        distance = new long[mentors];
        via = new int[mentors];
        viaMentee = new int[mentors];
        reached = new int[mentors];
        beat = new long[mentors];
        Arrays.fill(beat, UNREACHED);
        settled = new int[mentors];
        heap = new MentorHeap(distance);
    }

    /** Decides for a mentee without a mentor. */
    void decide(int i) {
        long profit = 0;
        for (int e = start[i]; e < start[i + 1]; e++) {
            profit = Math.max(profit, weight[e] - price[mentor[e]]);
        }
        if (profit > 0) {
            find(i, profit);
            forget();
            raisePrices();
            shift(i);
        }
    }

    private void find(int source, long profit) {
        settledCount = 0;
        heap.clear();
        shortest = profit;
        freeMentor = NONE;
        leftAlone = source;
        look(source, profit);
        while (!heap.isEmpty() && distance[heap.first()] < shortest) {
            int m = heap.removeFirst();
            settled[settledCount++] = m;
            for (int seat = market.firstSeat[m]; seat < market.firstSeat[m + 1]; seat++) {
                int i = market.holder[seat];
                long base = distance[m] + market.profit(i);
                if (base < shortest) {
                    shortest = base;
                    leftAlone = i;
                    freeMentor = NONE;
                }
                look(i, base);
            }
        }
    }

    /** @param base the distance of the mentee plus her profit */
    private void look(int i, long base) {
        for (int e = start[i]; e < start[i + 1]; e++) {
            int m = mentor[e];
            long there = base - weight[e];
            if (there < beat[m] && there + price[m] < shortest) {
                reach(m, i, e, there);
            }
        }
    }

    private void reach(int m, int i, int entry, long lessPrice) {
        boolean known = beat[m] != UNREACHED;
        if (!known) {
            reached[reachedCount++] = m;
        }
        beat[m] = lessPrice;
        distance[m] = lessPrice + price[m];
        via[m] = entry;
        viaMentee[m] = i;
        if (market.hasSeat(m)) {
            shortest = distance[m];
            freeMentor = m;
            leftAlone = NONE;
        } else {
            heap.put(m, known);
        }
    }

    private void forget() {
        while (reachedCount > 0) {
            beat[reached[--reachedCount]] = UNREACHED;
        }
    }

    private void raisePrices() {
        for (int s = 0; s < settledCount; s++) {
            price[settled[s]] += shortest - distance[settled[s]];
        }
    }

    /** Moves everybody on the path by one. */
    private void shift(int source) {
        int m = freeMentor;
        if (m == NONE) {
            if (leftAlone == source) {
                return;
            }
            m = mentor[market.entryOf[leftAlone]];
            market.unseat(leftAlone);
        }
        while (true) {
            int i = viaMentee[m];
            int left = i == source ? NONE : mentor[market.entryOf[i]];
            if (left != NONE) {
                market.unseat(i);
            }
            market.seat(i, via[m]);
            auction.moved(i);
            if (left == NONE) {
                return;
            }
            m = left;
        }
    }
}
