package org.boardwalk.matching.placement;

import java.util.Arrays;
import org.boardwalk.matching.model.HrInstance;
import org.boardwalk.matching.model.RankedLists;

/**
 * An instance's lists after ties are broken. Entries are those of the instance, but within a tie they may stand in
 * another order; ranks by entry are therefore still those of the instance.
 */
final class StrictLists {
    /** For each entry of a resident: the hospital. */
    final int[] hospital;
    /** For each entry of a resident: her entry in that hospital's strict list; smaller is better. */
    final int[] standing;
    /** For each entry of a hospital: the resident. */
    final int[] resident;

    private StrictLists(int[] hospital, int[] standing, int[] resident) {
        this.hospital = hospital;
        this.standing = standing;
        this.resident = resident;
    }

    static StrictLists of(HrInstance instance, TieOrder order) {
        RankedLists residents = instance.residents();
        RankedLists hospitals = instance.hospitals();
        int[] preferred = hospitals.hasTies() ? permuted(hospitals, order.residents()) : null;
        int[] standingOf = preferred == null ? null : inverse(preferred);
        int[] hospital = new int[residents.entries()];
        int[] standing = new int[residents.entries()];
        int[] source = residents.hasTies() ? permuted(residents, order.hospitals()) : null;
        for (int entry = 0; entry < hospital.length; entry++) {
            int from = source == null ? entry : source[entry];
            hospital[entry] = residents.choice(from);
            int there = instance.atHospital(from);
            standing[entry] = standingOf == null ? there : standingOf[there];
        }
        int[] resident = new int[hospitals.entries()];
        for (int entry = 0; entry < resident.length; entry++) {
            resident[entry] = hospitals.choice(preferred == null ? entry : preferred[entry]);
        }
        return new StrictLists(hospital, standing, resident);
    }

    /** For each entry of the strict lists the entry of the instance: each tie sorted by the order of its choices. */
    private static int[] permuted(RankedLists lists, int[] order) {
        int[] place = inverse(order);
        int[] permuted = new int[lists.entries()];
        long[] keys = new long[permuted.length];
        for (int owner = 0; owner < lists.owners(); owner++) {
            for (int from = lists.start(owner); from < lists.end(owner); ) {
                int to = from;
                while (to < lists.end(owner) && lists.rank(to) == lists.rank(from)) {
                    keys[to] = ((long) place[lists.choice(to)] << Integer.SIZE) | to;
                    to++;
                }
                Arrays.sort(keys, from, to);
                for (int entry = from; entry < to; entry++) {
                    permuted[entry] = (int) keys[entry];
                }
                from = to;
            }
        }
        return permuted;
    }

    private static int[] inverse(int[] permutation) {
        int[] inverse = new int[permutation.length];
        for (int i = 0; i < permutation.length; i++) {
            inverse[permutation[i]] = i;
        }
        return inverse;
    }
}
