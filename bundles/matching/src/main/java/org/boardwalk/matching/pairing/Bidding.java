package org.boardwalk.matching.pairing;

import static org.boardwalk.matching.model.WeightedInstance.NONE;

/** What bidders know: their best offers at the present prices, and who would leave a mentor first if hers rose. */
final class Bidding {
    private final Market market;
    private final int[] start;
    private final int[] mentor;
    private final long[] weight;
    private final long[] price;
    private final long discount;
    /** For each mentee a price at which she would leave her mentor; in truth it may be higher, as other prices rise. */
    private final long[] leaveAt;

    private int bestEntry;
    private long bestProfit;

    /** @param discount by which every weight counts less */
    Bidding(Market market, long discount) {
        this.market = market;
        this.discount = discount;
        start = market.start;
        mentor = market.mentor;
        weight = market.weight;
        price = market.price;
        leaveAt = new long[market.entryOf.length];
    }

    /**
     * Looks for a mentee's highest profit, staying alone (0) being an offer too, and remembers at which price she would
     * leave that for the second highest.
     *
     * @return the entry; NONE if no profit is above 0
     */
    int look(int i) {
        bestEntry = NONE;
        bestProfit = 0;
        long second = 0;
        for (int e = start[i]; e < start[i + 1]; e++) {
            long profit = weight[e] - discount - price[mentor[e]];
            if (profit > bestProfit) {
                second = bestProfit;
                bestProfit = profit;
                bestEntry = e;
            } else if (profit > second) {
                second = profit;
            }
        }
        if (bestEntry != NONE) {
            leaveAt[i] = weight[bestEntry] - discount - second;
        }
        return bestEntry;
    }

    /** The profit last looked for. */
    long bestProfit() {
        return bestProfit;
    }

    long leaveAt(int i) {
        return leaveAt[i];
    }

    /** Says that a mentee may leave her mentor at the present price: what was remembered of her is of another mentor. */
    void moved(int i) {
        leaveAt[i] = price[mentor[market.entryOf[i]]];
    }

    /** Who of a mentor's mentees leaves before a newcomer would, or the newcomer. */
    int firstToLeave(int m, int newcomer) {
        while (true) {
            int first = newcomer;
            long lowest = leaveAt[newcomer];
            for (int seat = market.firstSeat[m]; seat < market.firstSeat[m + 1]; seat++) {
                if (leaveAt[market.holder[seat]] < lowest) {
                    first = market.holder[seat];
                    lowest = leaveAt[first];
                }
            }
            if (first == newcomer) {
                return newcomer;
            }
            long exact = weight[market.entryOf[first]] - discount - profitElsewhere(first, m);
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
                best = Math.max(best, weight[e] - discount - price[mentor[e]]);
            }
        }
        return best;
    }
}
