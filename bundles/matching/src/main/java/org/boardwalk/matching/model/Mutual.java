package org.boardwalk.matching.model;

import java.util.Arrays;

/**
 * The pairs that both sides list, in time linear in the lists.
 *
 * @param position for each entry of a resident: where she stands in that hospital's list, from 0
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never shared
record Mutual(RankedLists residents, RankedLists hospitals, int[] position) {

    static Mutual of(RankedLists residents, RankedLists hospitals) {
        int[] partner = partners(residents, hospitals);
        boolean[] keptResidents = new boolean[partner.length];
        boolean[] keptHospitals = new boolean[hospitals.entries()];
        int count = 0;
        for (int entry = 0; entry < partner.length; entry++) {
            if (partner[entry] >= 0) {
                keptResidents[entry] = true;
                keptHospitals[partner[entry]] = true;
                count++;
            }
        }
        int[] standing = standings(hospitals, keptHospitals);
        int[] position = new int[count];
        int next = 0;
        for (int there : partner) {
            if (there >= 0) {
                position[next++] = standing[there];
            }
        }
        return new Mutual(residents.keep(keptResidents, count), hospitals.keep(keptHospitals, count), position);
    }

    /** For each entry of a resident the hospital's entry for her, or −1. */
    private static int[] partners(RankedLists residents, RankedLists hospitals) {
        int[] partner = new int[residents.entries()];
        Arrays.fill(partner, -1);
        int[] offset = new int[residents.owners() + 1];
        for (int entry = 0; entry < hospitals.entries(); entry++) {
            offset[hospitals.choice(entry) + 1]++;
        }
        for (int r = 0; r < residents.owners(); r++) {
            offset[r + 1] += offset[r];
        }
        int[] hospital = new int[hospitals.entries()];
        int[] there = new int[hospitals.entries()];
        int[] next = offset.clone();
        for (int h = 0; h < hospitals.owners(); h++) {
            for (int entry = hospitals.start(h); entry < hospitals.end(h); entry++) {
                int slot = next[hospitals.choice(entry)]++;
                hospital[slot] = h;
                there[slot] = entry;
            }
        }
        int[] seenBy = new int[hospitals.owners()];
        int[] seenAt = new int[hospitals.owners()];
        for (int r = 0; r < residents.owners(); r++) {
            for (int slot = offset[r]; slot < offset[r + 1]; slot++) {
                seenBy[hospital[slot]] = r + 1;
                seenAt[hospital[slot]] = there[slot];
            }
            for (int entry = residents.start(r); entry < residents.end(r); entry++) {
                int h = residents.choice(entry);
                if (seenBy[h] == r + 1) {
                    partner[entry] = seenAt[h];
                }
            }
        }
        return partner;
    }

    /** For each kept entry of a hospital how many of its kept entries come before it. */
    private static int[] standings(RankedLists hospitals, boolean[] kept) {
        int[] standing = new int[kept.length];
        for (int h = 0; h < hospitals.owners(); h++) {
            int before = 0;
            for (int entry = hospitals.start(h); entry < hospitals.end(h); entry++) {
                standing[entry] = before;
                if (kept[entry]) {
                    before++;
                }
            }
        }
        return standing;
    }
}
