package org.boardwalk.matching.pairing;

import org.boardwalk.matching.model.Duals;

/** A pairing by number and what proves it optimal, not yet verified. */
public final class BmatchSolution {
    private final int[] mentorOf;
    private final Duals duals;

    BmatchSolution(int[] mentorOf, Duals duals) {
        this.mentorOf = mentorOf;
        this.duals = duals;
    }

    /** For each mentee a mentor's number, or −1; a copy. */
    public int[] mentorOf() {
        return mentorOf.clone();
    }

    public Duals duals() {
        return duals;
    }
}
