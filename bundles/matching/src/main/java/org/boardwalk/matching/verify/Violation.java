package org.boardwalk.matching.verify;

/**
 * Something that makes it no matching of the instance at all. By number.
 *
 * @param person the resident or mentee, or −1 if it concerns a place alone
 * @param place the hospital or mentor, or −1 if it concerns a person alone
 */
public record Violation(Kind kind, int person, int place) {
    /** What is wrong. */
    public enum Kind {
        /** More people than seats. */
        OVER_CAPACITY,
        /** One of the two does not list the other; or, in quality, the pair's weight is below the floor. */
        NOT_ACCEPTABLE,
        /** The person is pinned to that place but is not there. */
        PIN_NOT_KEPT,
        /** The person is one of a couple, and where the two are is not one of their joint choices. */
        COUPLE_APART
    }

    /** For a log or a command line: people and places by number, from 1. */
    public String sentence() {
        return switch (kind) {
            case OVER_CAPACITY -> "more people than seats at " + (place + 1);
            case NOT_ACCEPTABLE -> (person + 1) + " " + (place + 1) + " is not an acceptable pair";
            case PIN_NOT_KEPT -> (person + 1) + " is pinned to " + (place + 1) + " but is not there";
            case COUPLE_APART -> (person + 1) + " and partner are not at one of their joint choices";
        };
    }
}
