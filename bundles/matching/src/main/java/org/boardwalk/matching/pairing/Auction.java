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
    private final Bidding bidding;

    Auction(Market market) {
        this.market = market;
        bidding = new Bidding(market, 0);
    }

    /** Finds a place for a mentee without one; returns who is without one then and not yet decided, or NONE. */
    int bid(int first) {
        int i = first;
        for (int bids = 0; bids < MOST_BIDS; bids++) {
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
            if (leaving != i) {
                market.price[m] = bidding.leaveAt(leaving);
                market.unseat(leaving);
                market.seat(i, entry);
                i = leaving;
            } else if (bidding.leaveAt(i) > market.price[m]) {
                market.price[m] = bidding.leaveAt(i);
            } else {
                return takeEquallyGoodSeat(i) ? NONE : i;
            }
        }
        return i;
    }

    /** A mentee has been given another place than the auction gave her. */
    void moved(int i) {
        bidding.moved(i);
    }

    private boolean takeEquallyGoodSeat(int i) {
        for (int e = market.start[i]; e < market.start[i + 1]; e++) {
            int m = market.mentor[e];
            if (market.weight[e] - market.price[m] == bidding.bestProfit() && market.hasSeat(m)) {
                market.seat(i, e);
                moved(i);
                return true;
            }
        }
        return false;
    }
}
