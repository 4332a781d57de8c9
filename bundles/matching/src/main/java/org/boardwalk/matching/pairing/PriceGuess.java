package org.boardwalk.matching.pairing;

import static org.boardwalk.matching.model.WeightedInstance.NONE;

import java.util.Arrays;

/**
 * Prices near the final ones, by an auction with a minimum raise (Bertsekas, "The Auction Algorithm", 1988). Who got what
 * is forgotten; only the prices stay. They need not be right, but the nearer they are, the less is left to do exactly,
 * above all where everybody wants the same mentors.
 *
 * <p>Weights count without the bonus of reach: it is the same for all, and would only draw out the bidding for scarce seats.
 */
final class PriceGuess {
    private static final int RAISES_OVER_ALL_WEIGHTS = 100;
    private static final int MOST_BIDS_PER_MENTEE = 40;

    private final Market market;
    private final Bidding bidding;
    private final long raise;

    PriceGuess(Market market) {
        this.market = market;
        bidding = new Bidding(market, market.bonus);
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (long one : market.weight) {
            least = Math.min(least, one);
            most = Math.max(most, one);
        }
        raise = market.weight.length == 0 ? 1 : Math.max(1, (most - least) / RAISES_OVER_ALL_WEIGHTS);
    }

    void set() {
        int mentees = market.entryOf.length;
        int[] queue = new int[mentees];
        Arrays.setAll(queue, i -> i);
        int waiting = mentees;
        long bids = (long) MOST_BIDS_PER_MENTEE * mentees;
        for (int head = 0; waiting > 0 && bids > 0; head = (head + 1) % mentees, bids--) {
            waiting--;
            int left = bid(queue[head]);
            if (left != NONE) {
                queue[(head + 1 + waiting++) % mentees] = left;
            }
        }
        market.vacate();
    }

    /** Who is without a place then, or NONE. */
    private int bid(int i) {
        int entry = bidding.look(i);
        if (entry == NONE) {
            return NONE;
        }
        int m = market.mentor[entry];
        if (market.hasSeat(m)) {
            market.seat(i, entry);
            return NONE;
        }
        int leaving = bidding.firstToLeave(m, i);
        market.price[m] = Math.max(market.price[m], bidding.leaveAt(leaving) + raise);
        if (leaving != i) {
            market.unseat(leaving);
            market.seat(i, entry);
        }
        return leaving;
    }
}
