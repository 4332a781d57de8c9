package org.boardwalk.matching.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a pairing maximises.
 *
 * @param floor in quality, pairs of less weight are not considered; empty considers all; always empty in reach
 */
public record Goal(Mode mode, Optional<BigDecimal> floor) {
    /** Reach: the most pairs, and among those the highest total. Quality: the highest total. */
    public enum Mode {
        REACH,
        QUALITY
    }

    public Goal {
        if (mode == Mode.REACH && floor.isPresent()) {
            throw new IllegalArgumentException("a floor belongs to quality; reach takes every acceptable pair");
        }
    }

    public static Goal reach() {
        return new Goal(Mode.REACH, Optional.empty());
    }

    public static Goal quality() {
        return new Goal(Mode.QUALITY, Optional.empty());
    }

    public static Goal quality(BigDecimal floor) {
        return new Goal(Mode.QUALITY, Optional.of(floor));
    }

    /** The smallest weight considered, in units of the instance. */
    public long leastUnits(WeightedInstance instance) {
        return floor.map(instance::floorUnits).orElse(Long.MIN_VALUE);
    }

    /** What every weight gains, in units: see {@link WeightedInstance#reachBonus}. */
    public long bonus(WeightedInstance instance) {
        return mode == Mode.REACH ? instance.reachBonus() : 0;
    }
}
