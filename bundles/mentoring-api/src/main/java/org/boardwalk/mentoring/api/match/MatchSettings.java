package org.boardwalk.mentoring.api.match;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.MentoringKind;

/**
 * How a run is made.
 *
 * @param kind one-to-one or peers; groups are made by hand
 * @param criteria number of the version; empty = the current one
 * @param floor in quality, pairs of fewer points are not considered; always empty in reach
 * @param pins pairs that stay, each with the reason; never past a {@code profile.Gate} or a seat, but whatever the
 *     criteria say
 * @param changes what is different from the live data; empty = the live data
 */
public record MatchSettings(
        Mode mode,
        MentoringKind kind,
        Optional<Integer> criteria,
        Optional<BigDecimal> floor,
        List<Pin> pins,
        List<WhatIf> changes) {
    public MatchSettings {
        if (mode == Mode.REACH && floor.isPresent()) {
            throw new IllegalArgumentException("a floor belongs to quality");
        }
        if (kind == MentoringKind.GROUP) {
            throw new IllegalArgumentException("groups are made by hand");
        }
        pins = List.copyOf(pins);
        changes = List.copyOf(changes);
    }

    /** As many one-to-one pairs as can be, by the current criteria. */
    public static MatchSettings reach() {
        return new MatchSettings(
                Mode.REACH, MentoringKind.ONE_TO_ONE, Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    /** The best one-to-one pairs of at least so many points, by the current criteria. */
    public static MatchSettings quality(BigDecimal floor) {
        return new MatchSettings(
                Mode.QUALITY, MentoringKind.ONE_TO_ONE, Optional.empty(), Optional.of(floor), List.of(), List.of());
    }

    /** The same with other changes to the data. */
    public MatchSettings with(List<WhatIf> other) {
        return new MatchSettings(mode, kind, criteria, floor, pins, other);
    }

    /** What is best; the text shown is {@code mentoring.goal.<NAME>}. */
    public enum Mode {
        /** The most pairs, and of those the highest total. */
        REACH,
        /** The highest total over pairs at or above the floor. */
        QUALITY
    }

    /** @param reason required */
    public record Pin(UUID participantId, UUID mentorId, String reason) {}
}
