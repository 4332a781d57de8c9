package org.boardwalk.matching.pairing;

import static org.boardwalk.matching.model.WeightedInstance.NONE;

/**
 * An auction without a minimum bid (the row reduction of Jonker and Volgenant, "A Shortest Augmenting Path Algorithm for
 * Dense and Sparse Linear Assignment Problems", 1987, with seats for columns): quick, exact, and sometimes stuck.
 *
 * <p>A mentee goes where her profit is highest. If all seats there are taken, the price rises until the first of those who
 * want them finds another offer as good, and that one goes on. It is stuck when a price would have to rise in several
 * places at once; {@link Augmentation} does that.
 */
final class Auction {
    private static final int MOST_BIDS = 30;

    private final Market market;
    private final int[] start;
    private final int[] mentor;
    private final long[] weight;
    private final long[] price;
    /** For each mentee a price at which she would leave her mentor; in truth it may be higher, as other prices rise. */
    private final long[] leaveAt;

    private int bestEntry;
    private long bestProfit;
    private long secondProfit;

    Auction(Market market) {
        this.market = market;
        start = market.start;
        mentor = market.mentor;
        weight = market.weight;
        price = market.price;
        leaveAt = new long[market.entryOf.length];
    }

    /** Finds a place for a mentee without one; returns who is without one then and not yet decided, or NONE. */
    int bid(int first) {
        int i = first;
        for (int bids = 0; bids < MOST_BIDS; bids++) {
            look(i);
            if (bestEntry == NONE) {
                return NONE;
            }
            int m = mentor[bestEntry];
            leaveAt[i] = weight[bestEntry] - secondProfit;
            if (market.hasSeat(m)) {
                market.seat(i, bestEntry);
                return NONE;
            }
            int leaving = firstToLeave(m, leaveAt[i]);
            if (leaving != NONE) {
                price[m] = leaveAt[leaving];
                market.unseat(leaving);
                market.seat(i, bestEntry);
                i = leaving;
            } else if (leaveAt[i] > price[m]) {
                price[m] = leaveAt[i];
            } else {
                return takeEquallyGoodSeat(i) ? NONE : i;
            }
        }
        return i;
    }

    /** A holder whose place is not what the auction remembers, since an augmentation moved her. */
    void moved(int i) {
        leaveAt[i] = price[mentor[market.entryOf[i]]];
    }

    /** The highest profit and the second highest, staying alone (0) being an offer too. */
    private void look(int i) {
        bestEntry = NONE;
        bestProfit = 0;
        secondProfit = 0;
        for (int e = start[i]; e < start[i + 1]; e++) {
            long profit = weight[e] - price[mentor[e]];
            if (profit > bestProfit) {
                secondProfit = bestProfit;
                bestProfit = profit;
                bestEntry = e;
            } else if (profit > secondProfit) {
                secondProfit = profit;
            }
        }
    }

    /** Who of a mentor's mentees leaves at the lowest price below a limit, or NONE. */
    private int firstToLeave(int m, long limit) {
        while (true) {
            int first = NONE;
            long lowest = limit;
            for (int seat = market.firstSeat[m]; seat < market.firstSeat[m + 1]; seat++) {
                if (leaveAt[market.holder[seat]] < lowest) {
                    first = market.holder[seat];
                    lowest = leaveAt[first];
                }
            }
            if (first == NONE) {
                return NONE;
            }
            long exact = weight[market.entryOf[first]] - profitElsewhere(first, m);
            if (exact == lowest) {
                return first;
            }
            leaveAt[first] = exact;
        }
    }

    private long profitElsewhere(int i, int m) {
        long best = 0;
        for (int e = start[i]; e < start[i + 1]; e++) {
            if (mentor[e] != m) {
                best = Math.max(best, weight[e] - price[mentor[e]]);
            }
        }
        return best;
    }

    private boolean takeEquallyGoodSeat(int i) {
        for (int e = start[i]; e < start[i + 1]; e++) {
            if (weight[e] - price[mentor[e]] == bestProfit && market.hasSeat(mentor[e])) {
                market.seat(i, e);
                moved(i);
                return true;
            }
        }
        return false;
    }
}
