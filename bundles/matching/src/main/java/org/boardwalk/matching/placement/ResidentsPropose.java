package org.boardwalk.matching.placement;

import static org.boardwalk.matching.model.HrInstance.NONE;

import org.boardwalk.matching.model.HrInstance;
import org.boardwalk.matching.model.RankedLists;

/**
 * Deferred acceptance, residents proposing (Gale and Shapley 1962; Gusfield and Irving 1989, section 1.6).
 *
 * <p>Each resident proposes down her list until a hospital holds her; a full hospital holds the better and gives up its
 * worst. The result is stable, whatever the order of proposals, and the best stable one for every resident. Linear: a
 * hospital's worst only ever moves up its list.
 */
final class ResidentsPropose {
    private final HrInstance instance;
    private final StrictLists lists;
    private final int[] hospitalOf;
    private final int[] room;
    private final int[] next;
    private final boolean[] held;
    private final int[] worst;

    ResidentsPropose(HrInstance instance, StrictLists lists) {
        this.instance = instance;
        this.lists = lists;
        hospitalOf = Seats.hospitalOfPinned(instance);
        room = Seats.left(instance);
        next = new int[hospitalOf.length];
        held = new boolean[lists.resident.length];
        worst = new int[room.length];
    }

    int[] solve() {
        RankedLists residents = instance.residents();
        for (int r = 0; r < next.length; r++) {
            next[r] = residents.start(r);
        }
        for (int r = 0; r < next.length; r++) {
            if (instance.pin(r) == NONE) {
                propose(r);
            }
        }
        return hospitalOf;
    }

    /** Lets a resident propose, then whoever is given up for her, and so on, until somebody is not given up for. */
    private void propose(int first) {
        int resident = first;
        while (resident != NONE) {
            int entry = next[resident]++;
            if (entry == instance.residents().end(resident)) {
                return;
            }
            int hospital = lists.hospital[entry];
            int standing = lists.standing[entry];
            if (room[hospital] > 0) {
                room[hospital]--;
                hold(resident, hospital, standing);
                worst[hospital] = Math.max(worst[hospital], standing);
                resident = NONE;
            } else if (worst[hospital] > standing) {
                hold(resident, hospital, standing);
                resident = giveUpWorst(hospital);
            }
        }
    }

    private void hold(int resident, int hospital, int standing) {
        held[standing] = true;
        hospitalOf[resident] = hospital;
    }

    private int giveUpWorst(int hospital) {
        int last = worst[hospital];
        int resident = lists.resident[last];
        held[last] = false;
        hospitalOf[resident] = NONE;
        int better = last;
        while (!held[better]) {
            better--;
        }
        worst[hospital] = better;
        return resident;
    }
}
