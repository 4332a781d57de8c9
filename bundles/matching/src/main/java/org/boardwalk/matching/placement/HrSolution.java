package org.boardwalk.matching.placement;

import java.util.Optional;

/** A placement by number, not yet verified. */
public final class HrSolution {
    private final int[] hospitalOf;
    private final Optional<SizeBound> bound;

    HrSolution(int[] hospitalOf, Optional<SizeBound> bound) {
        this.hospitalOf = hospitalOf;
        this.bound = bound;
    }

    /** For each resident a hospital's number, or −1; a copy. */
    public int[] hospitalOf() {
        return hospitalOf.clone();
    }

    /** Empty with couples: then nothing is known. */
    public Optional<SizeBound> bound() {
        return bound;
    }
}
