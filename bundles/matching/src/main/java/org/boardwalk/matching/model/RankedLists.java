package org.boardwalk.matching.model;

import java.util.Arrays;

/**
 * The preference lists of one side, by number: owners 0…n−1, each with entries (a choice, its rank), best first.
 *
 * <p>Entries of all owners lie behind one another; an owner's are those from {@link #start} to {@link #end}. Ranks count
 * from 0 without gaps; equal ranks are a tie, and the choices of a tie ascend, so that equal lists have equal entries.
 */
public final class RankedLists {
    private final int[] offset;
    private final int[] choice;
    private final int[] rank;
    private final boolean ties;

    private RankedLists(int[] offset, int[] choice, int[] rank, boolean ties) {
        this.offset = offset;
        this.choice = choice;
        this.rank = rank;
        this.ties = ties;
    }

    public int owners() {
        return offset.length - 1;
    }

    /** Of all owners together. */
    public int entries() {
        return choice.length;
    }

    /** The first entry of an owner. */
    public int start(int owner) {
        return offset[owner];
    }

    /** One after the last entry of an owner. */
    public int end(int owner) {
        return offset[owner + 1];
    }

    public int choice(int entry) {
        return choice[entry];
    }

    /** 0 for the best; equal within a tie. */
    public int rank(int entry) {
        return rank[entry];
    }

    /** Whether any two choices of an owner are tied. */
    public boolean hasTies() {
        return ties;
    }

    /** A copy of an owner's choices, best first. */
    public int[] choices(int owner) {
        return Arrays.copyOfRange(choice, offset[owner], offset[owner + 1]);
    }

    /** The lists with only some entries; ranks are made free of gaps again. */
    RankedLists keep(boolean[] kept, int count) {
        if (count == choice.length) {
            return this;
        }
        Builder builder = new Builder(owners(), count);
        for (int owner = 0; owner < owners(); owner++) {
            builder.begin(owner);
            int last = -1;
            for (int entry = offset[owner]; entry < offset[owner + 1]; entry++) {
                if (kept[entry]) {
                    builder.add(choice[entry], rank[entry] == last);
                    last = rank[entry];
                }
            }
        }
        return builder.build();
    }

    /** Takes the owners in any order; an owner that never begins has an empty list. */
    public static final class Builder {
        private final int[] begin;
        private final int[] length;
        private int[] choice;
        private int[] rank;
        private int size;
        private int owner = -1;

        /** @param expected how many entries there will be, roughly */
        public Builder(int owners, int expected) {
            begin = new int[owners];
            length = new int[owners];
            choice = new int[Math.max(expected, 16)];
            rank = new int[choice.length];
        }

        /** What is added next belongs to this owner, who must not have begun before. */
        public void begin(int owner) {
            this.owner = owner;
            begin[owner] = size;
        }

        /** @param tied whether the owner likes it as much as the choice added before */
        public void add(int chosen, boolean tied) {
            if (size == choice.length) {
                choice = Arrays.copyOf(choice, size * 2);
                rank = Arrays.copyOf(rank, size * 2);
            }
            int before = length[owner] == 0 ? -1 : rank[size - 1];
            choice[size] = chosen;
            rank[size++] = tied ? before : before + 1;
            length[owner]++;
        }

        public RankedLists build() {
            int[] offset = new int[begin.length + 1];
            int[] choices = new int[size];
            int[] ranks = new int[size];
            for (int i = 0; i < begin.length; i++) {
                System.arraycopy(choice, begin[i], choices, offset[i], length[i]);
                System.arraycopy(rank, begin[i], ranks, offset[i], length[i]);
                offset[i + 1] = offset[i] + length[i];
            }
            return new RankedLists(offset, choices, ranks, sortTies(offset, choices, ranks));
        }

        private static boolean sortTies(int[] offset, int[] choices, int[] ranks) {
            boolean found = false;
            for (int i = 0; i + 1 < offset.length; i++) {
                for (int from = offset[i]; from < offset[i + 1]; ) {
                    int to = from + 1;
                    while (to < offset[i + 1] && ranks[to] == ranks[from]) {
                        to++;
                    }
                    if (to - from > 1) {
                        found = true;
                        Arrays.sort(choices, from, to);
                    }
                    from = to;
                }
            }
            return found;
        }
    }
}
