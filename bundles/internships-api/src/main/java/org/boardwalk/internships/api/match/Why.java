package org.boardwalk.internships.api.match;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.preference.Criterion;

/**
 * Why a person got what he got: one line for each opportunity he would rather have had, in his order. Names nobody else.
 *
 * @param choice tier of the assigned opportunity in the person's ranking, from 1; empty = not placed, or not ranked
 * @param ranked how many opportunities the person ranked
 * @param decided a person decided otherwise than the run, or pinned it
 * @param papersLater people took part whose requirements were not clear, see {@link MatchSettings#papersLater}
 * @param lines empty when he got one of his first choice
 */
public record Why(
        UUID runId,
        UUID termId,
        UUID participantId,
        Optional<UUID> assigned,
        Optional<Integer> choice,
        int ranked,
        boolean decided,
        boolean papersLater,
        List<Line> lines) {
    public Why {
        lines = List.copyOf(lines);
    }

    /**
     * @param choice tier in the person's ranking, from 1
     * @param seats of the opportunity that were left for the run
     * @param measure of {@code lastAdmitted} and {@code own}
     * @param lastAdmitted of the last person admitted; empty when nobody was, or the site puts nobody before another
     * @param own the person's own, in the same measure
     * @param missing criteria the person does not meet
     * @param requirements that are not clear for the person on the opportunity's last day, whatever the reason named; empty
     *     also for runs made before they were kept
     * @param wouldChange a change that a further run confirmed to give the person this seat
     * @param tried whether all changes that come into question were tried; false when that would have taken too long
     */
    public record Line(
            UUID opportunityId,
            int choice,
            Reason reason,
            int seats,
            Measure measure,
            Optional<Integer> lastAdmitted,
            Optional<Integer> own,
            List<Criterion> missing,
            List<UUID> requirements,
            Optional<WhatIf> wouldChange,
            boolean tried) {
        public Line {
            missing = List.copyOf(missing);
            requirements = List.copyOf(requirements);
        }
    }

    /** How a site orders people. */
    public enum Measure {
        /** Points for its published criteria; more is better. */
        POINTS,
        /** Place in its ranking, from 1. */
        PLACE,
        /** Everybody alike. */
        NONE
    }

    /** The text shown is {@code internships.why.<NAME>}. */
    public enum Reason {
        /** All seats went to people the site puts before this one. */
        OTHERS_BEFORE,
        /** All seats went to people the site likes as much, who have priority. */
        TIE_BY_PRIORITY,
        /** All seats went to people the site likes as much, and the lottery decided. */
        TIE_BY_LOTTERY,
        /** All seats went to people the site likes as much, so that more people could be placed. */
        TIE_TO_PLACE_MORE,
        /** The person lacks a requirement on the last day. */
        NOT_COMPLIANT,
        /** No agreement covers the dates. */
        NO_AGREEMENT,
        /** The dates overlap another placement of the person. */
        OVERLAP,
        /** The site refuses the person. */
        REFUSED_BY_SITE,
        /** There was no seat left. */
        NO_SEATS,
        /** It was not secured when the run was made. */
        NOT_OFFERED,
        /** A pin holds the seat, or somebody decided that the person goes elsewhere. */
        PINNED,
        /** People who must be placed together did not fit. */
        TOGETHER
    }
}
