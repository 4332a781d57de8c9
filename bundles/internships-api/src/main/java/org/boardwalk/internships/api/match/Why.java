package org.boardwalk.internships.api.match;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Why a person got what he got: one line for each opportunity he would rather have had, in his order. Names nobody else.
 *
 * @param lines empty when he got his first choice
 */
public record Why(UUID participantId, Optional<UUID> assigned, List<Line> lines) {
    public Why {
        lines = List.copyOf(lines);
    }

    /**
     * @param seats of the opportunity
     * @param lastAdmitted points, or place in the site's ranking, of the last person admitted
     * @param own the person's own, in the same measure
     * @param missing criteria the person does not meet, as {@code Criterion.Kind:value}
     * @param wouldChange a change that a further run confirmed to give the person this seat
     */
    public record Line(
            UUID opportunityId,
            int choice,
            Reason reason,
            int seats,
            Optional<Integer> lastAdmitted,
            Optional<Integer> own,
            List<String> missing,
            Optional<WhatIf> wouldChange) {
        public Line {
            missing = List.copyOf(missing);
        }
    }

    /** The text shown is {@code internships.why.<NAME>}. */
    public enum Reason {
        /** All seats went to people the site puts before this one. */
        OTHERS_BEFORE,
        /** All seats went to people the site likes as much, and the order among equals decided. */
        TIE_LOST,
        /** The person lacks a requirement on the last day. */
        NOT_COMPLIANT,
        /** No agreement covers the dates. */
        NO_AGREEMENT,
        /** The dates overlap another placement of the person. */
        OVERLAP,
        /** The site refuses the person. */
        REFUSED_BY_SITE,
        /** A pin holds the seat. */
        PINNED,
        /** People who must be placed together did not fit. */
        TOGETHER
    }
}
