package org.boardwalk.matching.pairing;

import static org.boardwalk.matching.model.WeightedInstance.NONE;

import org.boardwalk.matching.model.Goal;
import org.boardwalk.matching.model.WeightedInstance;

/**
 * Solves maximum-weight b-matching by number; {@link Pairings} does so by the caller's ids, and verifies.
 *
 * <p>As a minimum-cost flow it has a whole-number optimum (total unimodularity; Ahuja, Magnanti and Orlin 1993, chapter
 * 12). From a {@link PriceGuess} an {@link Auction} settles most mentees, an {@link Augmentation} each of the rest, and
 * {@link SeatFilling} the seats whose price was guessed too high. All but the guess keep what {@link Market} promises, which
 * at the end is the proof. All sums are exact.
 */
public final class BmatchSolver {
    private BmatchSolver() {}

    public static BmatchSolution solve(WeightedInstance instance, Goal goal) {
        Market market = new Market(instance, goal);
        new PriceGuess(market).set();
        Auction auction = new Auction(market);
        Augmentation augmentation = new Augmentation(market, auction);
        int[] stuck = new int[instance.mentees()];
        int count = 0;
        for (int i = 0; i < stuck.length; i++) {
            int left = auction.bid(i);
            if (left != NONE) {
                stuck[count++] = left;
            }
        }
        for (int s = 0; s < count; s++) {
            int left = auction.bid(stuck[s]);
            if (left != NONE) {
                augmentation.decide(left);
            }
        }
        SeatFilling filling = new SeatFilling(market, auction);
        for (int m = 0; m < instance.mentors(); m++) {
            filling.fill(m);
        }
        return new BmatchSolution(market.mentorOf(instance), market.duals());
    }
}
