package org.boardwalk.matching.placement;

import static org.boardwalk.matching.model.HrInstance.NONE;

import java.util.ArrayDeque;
import java.util.Arrays;
import org.boardwalk.matching.model.HrInstance;
import org.boardwalk.matching.model.RankedLists;

/**
 * Király's approximation ("Linear Time Local Approximation Algorithm for Maximum Stable Marriage", Algorithms 6(3), 2013),
 * with a seat of a hospital for a woman: a weakly stable matching with at least two thirds of the residents that any
 * weakly stable matching places, ties on both sides.
 *
 * <p>Three things differ from deferred acceptance. Among tied hospitals a resident proposes to one with a free seat, if
 * there is one. A hospital holds a resident uncertainly while another hospital, tied with it in her list, has a free seat;
 * it gives her up for anybody, and she loses nothing. And whom everybody rejected begins anew, once, as promoted: tied
 * with one who is not, she is preferred.
 */
final class Kiraly {
    private final HrInstance instance;
    private final RankedLists residents;
    private final RankedLists hospitals;
    private final StrictLists lists;
    private final int[] hospitalOf;
    private final int[][] members;
    private final int[] count;
    private final int[] entryOf;
    private final int[] next;
    private final int[] free;
    private final boolean[] rejected;
    private final boolean[] promoted;
    private final ArrayDeque<Integer> proposers = new ArrayDeque<>();

    Kiraly(HrInstance instance, StrictLists lists) {
        this.instance = instance;
        this.lists = lists;
        residents = instance.residents();
        hospitals = instance.hospitals();
        hospitalOf = Seats.hospitalOfPinned(instance);
        members = Arrays.stream(Seats.left(instance)).mapToObj(int[]::new).toArray(int[][]::new);
        count = new int[members.length];
        entryOf = new int[hospitalOf.length];
        next = new int[hospitalOf.length];
        free = new int[hospitalOf.length];
        rejected = new boolean[residents.entries()];
        promoted = new boolean[hospitalOf.length];
    }

    int[] solve() {
        for (int r = 0; r < hospitalOf.length; r++) {
            next[r] = residents.start(r);
            free[r] = next[r];
            if (instance.pin(r) == NONE) {
                proposers.add(r);
            }
        }
        while (!proposers.isEmpty()) {
            int r = proposers.remove();
            int entry = favourite(r);
            if (entry != NONE) {
                propose(r, entry);
            } else if (!promoted[r]) {
                promote(r);
            }
        }
        return hospitalOf;
    }

    private void promote(int r) {
        promoted[r] = true;
        Arrays.fill(rejected, residents.start(r), residents.end(r), false);
        next[r] = residents.start(r);
        free[r] = next[r];
        proposers.add(r);
    }

    /** Her best entry that has not rejected her; among tied ones the first with a free seat. */
    private int favourite(int r) {
        while (next[r] < residents.end(r) && rejected[next[r]]) {
            next[r]++;
        }
        if (next[r] == residents.end(r)) {
            return NONE;
        }
        int withFreeSeat = tiedWithFreeSeat(r, next[r]);
        return withFreeSeat == NONE ? next[r] : withFreeSeat;
    }

    /** A hospital that is full stays so; each entry is therefore passed over once. */
    private int tiedWithFreeSeat(int r, int entry) {
        int rank = residents.rank(entry);
        while (free[r] < residents.end(r)
                && (residents.rank(free[r]) < rank
                        || residents.rank(free[r]) == rank && isFull(lists.hospital[free[r]]))) {
            free[r]++;
        }
        return free[r] < residents.end(r) && residents.rank(free[r]) == rank ? free[r] : NONE;
    }

    private boolean isFull(int h) {
        return count[h] == members[h].length;
    }

    private void propose(int r, int entry) {
        int h = lists.hospital[entry];
        if (!isFull(h)) {
            hold(r, entry, count[h]++);
            return;
        }
        int uncertain = uncertain(h);
        if (uncertain != NONE) {
            proposers.add(giveUp(h, uncertain));
            hold(r, entry, uncertain);
            return;
        }
        int worst = worst(h);
        if (worst != NONE && prefers(entry, r, entryOf[members[h][worst]], members[h][worst])) {
            int loser = giveUp(h, worst);
            rejected[entryOf[loser]] = true;
            proposers.add(loser);
            hold(r, entry, worst);
        } else {
            rejected[entry] = true;
            proposers.add(r);
        }
    }

    private void hold(int r, int entry, int seat) {
        int h = lists.hospital[entry];
        members[h][seat] = r;
        entryOf[r] = entry;
        hospitalOf[r] = h;
    }

    private int giveUp(int h, int seat) {
        int r = members[h][seat];
        hospitalOf[r] = NONE;
        return r;
    }

    /** A seat held uncertainly, or NONE. */
    private int uncertain(int h) {
        for (int seat = 0; seat < count[h]; seat++) {
            int r = members[h][seat];
            if (tiedWithFreeSeat(r, entryOf[r]) != NONE) {
                return seat;
            }
        }
        return NONE;
    }

    /** The seat whose resident the hospital likes least; NONE if pins left it none. */
    private int worst(int h) {
        int worst = NONE;
        for (int seat = 0; seat < count[h]; seat++) {
            if (worst == NONE || isWorse(members[h][seat], members[h][worst])) {
                worst = seat;
            }
        }
        return worst;
    }

    private boolean isWorse(int a, int b) {
        int rankA = rank(entryOf[a]);
        int rankB = rank(entryOf[b]);
        if (rankA != rankB) {
            return rankA > rankB;
        }
        if (promoted[a] != promoted[b]) {
            return promoted[b];
        }
        return lists.standing[entryOf[a]] > lists.standing[entryOf[b]];
    }

    private boolean prefers(int entry, int r, int heldEntry, int held) {
        int rank = rank(entry);
        int heldRank = rank(heldEntry);
        return rank < heldRank || rank == heldRank && promoted[r] && !promoted[held];
    }

    /** What the hospital thinks of the resident whose entry it is. */
    private int rank(int entry) {
        return hospitals.rank(lists.standing[entry]);
    }
}
