package org.boardwalk.matching.pairing;

import static org.boardwalk.matching.model.WeightedInstance.NONE;

import java.util.Arrays;
import org.boardwalk.matching.model.Duals;
import org.boardwalk.matching.model.Goal;
import org.boardwalk.matching.model.WeightedInstance;

/**
 * Who is whose, at which prices, while a pairing is sought: the pairs considered, with the bonus in their weights, and
 * the seats that pins leave.
 *
 * <p>Between two steps these hold: no price is negative, and every matched mentee has a mentor who gives her the highest
 * profit (weight − price), and none below 0. At the end everybody is decided and a mentor with a free seat has price 0:
 * the conditions under which prices and profits prove optimality, see {@link Duals}.
 */
final class Market {
    /** The entries of mentee i are those from start[i] to start[i+1]. */
    final int[] start;

    final int[] mentor;
    final long[] weight;
    final int[] capacity;
    final long[] price;
    /** What each weight has gained, see {@link Goal#bonus}. */
    final long bonus;

    /** For each mentee the entry she has, or NONE. */
    final int[] entryOf;
    /** For each mentor how many seats are taken. */
    final int[] taken;
    /** The seats of mentor m are those from firstSeat[m]; the taken ones come first. */
    final int[] firstSeat;
    /** For each taken seat the mentee. */
    final int[] holder;

    private final int[] seatOf;

    Market(WeightedInstance instance, Goal goal) {
        int mentees = instance.mentees();
        long least = goal.leastUnits(instance);
        bonus = goal.bonus(instance);
        start = new int[mentees + 1];
        int[] mentors = new int[instance.entries()];
        long[] weights = new long[mentors.length];
        int size = 0;
        for (int i = 0; i < mentees; i++) {
            for (int e = instance.start(i); e < instance.end(i) && instance.pin(i) == NONE; e++) {
                if (instance.weight(e) >= least) {
                    mentors[size] = instance.mentor(e);
                    weights[size++] = instance.weight(e) + bonus;
                }
            }
            start[i + 1] = size;
        }
        mentor = size == mentors.length ? mentors : Arrays.copyOf(mentors, size);
        weight = size == weights.length ? weights : Arrays.copyOf(weights, size);
        capacity = seatsLeft(instance);
        price = new long[capacity.length];
        taken = new int[capacity.length];
        firstSeat = new int[capacity.length + 1];
        for (int m = 0; m < capacity.length; m++) {
            firstSeat[m + 1] = firstSeat[m] + capacity[m];
        }
        holder = new int[firstSeat[capacity.length]];
        entryOf = new int[mentees];
        Arrays.fill(entryOf, NONE);
        seatOf = new int[mentees];
    }

    /** What pins leave; never more than there are mentees, so that seats nobody could take cost nothing. */
    private static int[] seatsLeft(WeightedInstance instance) {
        int[] seats = new int[instance.mentors()];
        int[] wanted = new int[instance.mentors()];
        Arrays.setAll(seats, instance::capacity);
        for (int i = 0; i < instance.mentees(); i++) {
            if (instance.pin(i) != NONE) {
                seats[instance.pin(i)]--;
            }
            for (int e = instance.start(i); e < instance.end(i); e++) {
                wanted[instance.mentor(e)]++;
            }
        }
        // One more than could be taken shows that a seat remains.
        Arrays.setAll(seats, m -> Math.min(seats[m], wanted[m] + 1));
        return seats;
    }

    boolean hasSeat(int m) {
        return taken[m] < capacity[m];
    }

    void seat(int i, int entry) {
        int m = mentor[entry];
        int seat = firstSeat[m] + taken[m]++;
        holder[seat] = i;
        seatOf[i] = seat;
        entryOf[i] = entry;
    }

    void unseat(int i) {
        int m = mentor[entryOf[i]];
        int last = holder[firstSeat[m] + --taken[m]];
        holder[seatOf[i]] = last;
        seatOf[last] = seatOf[i];
        entryOf[i] = NONE;
    }

    /** Nobody is anybody's; prices stay. */
    void vacate() {
        Arrays.fill(entryOf, NONE);
        Arrays.fill(taken, 0);
    }

    /** A matched mentee's profit. */
    long profit(int i) {
        int entry = entryOf[i];
        return weight[entry] - price[mentor[entry]];
    }

    Duals duals() {
        long[] profits = new long[entryOf.length];
        for (int i = 0; i < profits.length; i++) {
            profits[i] = entryOf[i] == NONE ? 0 : profit(i);
        }
        return new Duals(profits, price);
    }

    /** With the pinned. */
    int[] mentorOf(WeightedInstance instance) {
        int[] mentorOf = new int[entryOf.length];
        Arrays.setAll(mentorOf, i -> entryOf[i] == NONE ? instance.pin(i) : mentor[entryOf[i]]);
        return mentorOf;
    }
}
