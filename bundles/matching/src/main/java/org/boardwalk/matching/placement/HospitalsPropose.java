package org.boardwalk.matching.placement;

import static org.boardwalk.matching.model.HrInstance.NONE;

import java.util.ArrayDeque;
import java.util.Arrays;
import org.boardwalk.matching.model.HrInstance;
import org.boardwalk.matching.model.RankedLists;

/**
 * Deferred acceptance, hospitals proposing (Gusfield and Irving 1989, section 1.6): each hospital proposes down its list
 * as long as it has seats, and each resident keeps the best. Stable, and the best stable matching for every hospital.
 */
final class HospitalsPropose {
    private final HrInstance instance;
    private final StrictLists lists;
    private final int[] hospitalOf;
    private final int[] room;
    private final int[] best;
    private final int[] residentEntry;

    HospitalsPropose(HrInstance instance, StrictLists lists) {
        this.instance = instance;
        this.lists = lists;
        hospitalOf = Seats.hospitalOfPinned(instance);
        room = Seats.left(instance);
        best = new int[hospitalOf.length];
        Arrays.fill(best, Integer.MAX_VALUE);
        residentEntry = new int[lists.resident.length];
        for (int entry = 0; entry < lists.standing.length; entry++) {
            residentEntry[lists.standing[entry]] = entry;
        }
    }

    int[] solve() {
        RankedLists hospitals = instance.hospitals();
        int[] next = new int[room.length];
        ArrayDeque<Integer> proposers = new ArrayDeque<>();
        for (int h = 0; h < room.length; h++) {
            next[h] = hospitals.start(h);
            proposers.add(h);
        }
        while (!proposers.isEmpty()) {
            int h = proposers.remove();
            while (room[h] > 0 && next[h] < hospitals.end(h)) {
                int left = propose(h, next[h]++);
                if (left != NONE) {
                    proposers.add(left);
                }
            }
        }
        return hospitalOf;
    }

    /** The hospital that loses the resident by it, or NONE. */
    private int propose(int hospital, int entry) {
        int resident = lists.resident[entry];
        if (instance.pin(resident) != NONE || residentEntry[entry] > best[resident]) {
            return NONE;
        }
        int left = hospitalOf[resident];
        if (left != NONE) {
            room[left]++;
        }
        best[resident] = residentEntry[entry];
        hospitalOf[resident] = hospital;
        room[hospital]--;
        return left;
    }
}
