package org.boardwalk.mentoring.api.criteria;

/**
 * Something that makes a pair better, or that it must have. The list of kinds is closed, and each looks at one part of {@code
 * profile.Fit}, or at what the two did before: never at a protected attribute, nor at a board's own form field.
 *
 * @param weight 0 to 100; 0 only for a must-have that adds no points
 * @param must a pair with a similarity of 0 is not acceptable
 */
public record Criterion(Kind kind, int weight, boolean must) {
    public static final int MOST_WEIGHT = 100;

    /**
     * How similar two are, from 0 to 1, rounded half up to two decimals, so that all sums are exact. Where the mentee says
     * nothing, everybody is as good: 1; where the mentor alone says nothing, 0. The text shown is {@code
     * mentoring.criterion.<NAME>}.
     */
    public enum Kind {
        /** Share of the topics the mentee wants that the mentor offers. */
        TOPICS,
        /** 1 with a language in common, else 0. */
        LANGUAGE,
        /** 1 with a county in common, or when both can meet remotely and one of them only so; else 0. */
        COUNTY,
        /** 1 when there is a way both can meet, else 0; 0.5 when the mentee can meet in person and only remotely is left. */
        MODE,
        /** Parts of the week in common, two of them are 1, one is 0.5. */
        AVAILABILITY,
        /**
         * The nearest two occupations: 1 the same code, 0.75 the same broad occupation (first six characters), 0.5 the same
         * minor group (first four), 0.25 the same major group (first two), else 0.
         */
        OCCUPATION,
        /** 1 with a pathway in common, else 0. */
        PATHWAY,
        /** 1 when the two were a pair that ended well, else 0. */
        FORMER_MENTOR
    }
}
