package org.boardwalk.mentoring.api.meter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How far a participant is with mentoring as 20 CFR 681.490(a) asks for it: at least 12 months, a formal relationship with
 * an adult mentor with structured activities, and an individual mentor whom she meets face to face. Group mentoring and
 * electronic means are allowed beside it and never make it alone.
 *
 * <p>What counts: days from the first to the last day of one-to-one pairs with an adult mentor that began, without the days
 * of pauses; pairs after one another add up, days of two at a time count once. Twelve months are twelve calendar months
 * from the first day on, put off by each day that does not count; who began on 29 February completes them on 28 February.
 *
 * @param asOf day it was read
 * @param begunOn first day that counts; empty = none
 * @param months whole months that count, from 0
 * @param days further days, less than a month
 * @param completeOn day the twelve months are, or would be, complete when nothing interrupts; empty = nothing began
 * @param met all conditions are met
 * @param conditions each of the rule, in its order
 * @param spans pairs, oldest first, those that do not count too
 * @param gaps days between the first and the last that do not count
 * @param byMonth meetings held, oldest month first, months without any too
 */
public record Reading(
        UUID participantId,
        LocalDate asOf,
        Optional<LocalDate> begunOn,
        int months,
        int days,
        Optional<LocalDate> completeOn,
        boolean met,
        List<Condition> conditions,
        List<Span> spans,
        List<Gap> gaps,
        List<Month> byMonth) {
    /** What the rule asks for, in months. */
    public static final int MONTHS = 12;

    /** Where the rule stands. */
    public static final String SOURCE = "20 CFR 681.490";

    public Reading {
        conditions = List.copyOf(conditions);
        spans = List.copyOf(spans);
        gaps = List.copyOf(gaps);
        byMonth = List.copyOf(byMonth);
    }

    /** One condition of the rule; the text shown is {@code mentoring.meter.<NAME>}, why not {@code mentoring.meter.<NAME>.not}. */
    public enum Rule {
        /** (a)(1): at least 12 months. */
        LENGTH,
        /** (a)(2): a formal relationship, that is: proposed, agreed to by both, with a first day. */
        FORMAL,
        /** (a)(2): with an adult. */
        ADULT_MENTOR,
        /** (a)(2): structured activities, that is: meetings held with a topic, an agenda, a goal or next steps. */
        STRUCTURED,
        /** (a)(3): an individual mentor. */
        INDIVIDUAL,
        /** (a)(3): face to face, that is: a meeting held in one place. */
        FACE_TO_FACE
    }

    /** @param missing how much is missing: days for the length, meetings else; 0 when met */
    public record Condition(Rule rule, boolean met, int missing) {}

    /**
     * @param until last day; empty = goes on
     * @param counts whether its days count
     * @param why not, when they do not
     */
    public record Span(
            UUID relationId,
            String mentorName,
            LocalDate from,
            Optional<LocalDate> until,
            boolean workplace,
            boolean counts,
            Optional<Rule> why) {}

    /** Days that do not count, both included. */
    public record Gap(LocalDate from, LocalDate until, Why why) {
        /** The text shown is {@code mentoring.gap.<NAME>}. */
        public enum Why {
            PAUSED,
            NO_PAIR
        }
    }

    /** @param minutes of all meetings, of which {@code faceToFace} meetings were in one place */
    public record Month(YearMonth month, int meetings, int faceToFace, int minutes) {}
}
