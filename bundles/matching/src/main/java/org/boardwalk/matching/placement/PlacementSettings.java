package org.boardwalk.matching.placement;

/**
 * How a placement is made. Recorded in its result: the same instance and settings give the same result, byte for byte.
 *
 * @param ties how indifference is resolved
 * @param seed of the lottery; without ties it has no effect
 * @param proposers whose best stable matching it is, after ties are broken
 */
public record PlacementSettings(Ties ties, long seed, Proposers proposers) {
    /** What to do when somebody is indifferent. */
    public enum Ties {
        /** Policy order first (priorities), then a lottery by seed and label. */
        LOTTERY,
        /**
         * Király's algorithm: as many people placed as two thirds of the most that any stable matching places, or more.
         * Policy order and lottery decide only where that leaves a choice.
         */
        KIRALY
    }

    /** Who proposes in deferred acceptance. */
    public enum Proposers {
        /** Every resident gets the best hospital she has in any stable matching; telling the truth is her best strategy. */
        RESIDENTS,
        /** Every hospital gets the best residents it has in any stable matching. */
        HOSPITALS
    }

    public PlacementSettings {
        if (ties == Ties.KIRALY && proposers == Proposers.HOSPITALS) {
            throw new IllegalArgumentException("in Király's algorithm residents propose");
        }
    }

    /** Residents propose, ties by lottery. */
    public static PlacementSettings lottery(long seed) {
        return new PlacementSettings(Ties.LOTTERY, seed, Proposers.RESIDENTS);
    }

    /** Residents propose, ties used to place more people. */
    public static PlacementSettings kiraly(long seed) {
        return new PlacementSettings(Ties.KIRALY, seed, Proposers.RESIDENTS);
    }
}
