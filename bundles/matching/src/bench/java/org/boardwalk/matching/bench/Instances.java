package org.boardwalk.matching.bench;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import org.boardwalk.matching.model.HrInstance;
import org.boardwalk.matching.model.RankedLists;
import org.boardwalk.matching.model.WeightedInstance;

/** Large instances, the same at every run. */
final class Instances {
    private static final int SEED = 2025;

    private Instances() {}

    /** The size of the National Resident Matching Program in 2025: strict lists, 12 programmes per applicant. */
    static HrInstance nrmp() {
        return nrmpBuilder().build();
    }

    static HrInstance.Builder nrmpBuilder() {
        int residents = 47_208;
        int hospitals = 6_626;
        int seats = 43_237;
        int choices = 12;
        Random random = new Random(SEED);
        int[] capacity = new int[hospitals];
        Arrays.fill(capacity, 1);
        for (int seat = hospitals; seat < seats; seat++) {
            capacity[random.nextInt(hospitals)]++;
        }
        RankedLists.Builder lists = new RankedLists.Builder(residents, residents * choices);
        int[] applicants = new int[residents * choices];
        int[] applied = new int[residents * choices];
        for (int r = 0; r < residents; r++) {
            lists.begin(r);
            int[] own = distinct(random, choices, hospitals);
            for (int i = 0; i < choices; i++) {
                lists.add(own[i], false);
                applied[r * choices + i] = own[i];
                applicants[r * choices + i] = r;
            }
        }
        return new HrInstance.Builder(lists.build(), rankings(random, hospitals, applied, applicants), capacity);
    }

    /** Each hospital ranks everybody who listed it, in random order. */
    private static RankedLists rankings(Random random, int hospitals, int[] applied, int[] applicants) {
        int[] order = new int[applied.length];
        Arrays.setAll(order, i -> i);
        shuffle(random, order);
        int[][] lists = new int[hospitals][];
        int[] size = new int[hospitals];
        Arrays.setAll(lists, h -> new int[16]);
        for (int i : order) {
            int h = applied[i];
            if (size[h] == lists[h].length) {
                lists[h] = Arrays.copyOf(lists[h], size[h] * 2);
            }
            lists[h][size[h]++] = applicants[i];
        }
        RankedLists.Builder builder = new RankedLists.Builder(hospitals, applied.length);
        for (int h = 0; h < hospitals; h++) {
            builder.begin(h);
            for (int i = 0; i < size[h]; i++) {
                builder.add(lists[h][i], false);
            }
        }
        return builder.build();
    }

    /**
     * 10,000 mentees, 2,000 mentors of capacity 5, 20 acceptable mentors each, weights of three digits.
     *
     * @param popularity from 0, each weight random, to 1, all mentees agreeing about the mentors
     */
    static WeightedInstance mentoring(double popularity) {
        int mentees = 10_000;
        int mentors = 2_000;
        int choices = 20;
        Random random = new Random(SEED);
        int[] capacity = new int[mentors];
        Arrays.fill(capacity, 5);
        double[] liked = random.doubles(mentors).toArray();
        WeightedInstance.Builder builder = new WeightedInstance.Builder(mentees, capacity);
        for (int i = 0; i < mentees; i++) {
            for (int m : distinct(random, choices, mentors)) {
                double weight = popularity * liked[m] + (1 - popularity) * random.nextDouble();
                builder.pair(i, m, Math.round(weight * 1000), 3);
            }
        }
        return builder.build();
    }

    private static int[] distinct(Random random, int count, int bound) {
        BitSet seen = new BitSet(bound);
        int[] chosen = new int[count];
        for (int i = 0; i < count; ) {
            int one = random.nextInt(bound);
            if (!seen.get(one)) {
                seen.set(one);
                chosen[i++] = one;
            }
        }
        return chosen;
    }

    private static void shuffle(Random random, int[] array) {
        for (int i = array.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = array[i];
            array[i] = array[j];
            array[j] = swapped;
        }
    }
}
