package org.boardwalk.certifications.api.attainment;

/** Whether something counts; the text shown is {@code certifications.attainment.verdict.<NAME>}. */
public enum Verdict {
    COUNTS,
    /** It may: a fact is missing, or a day has not come. */
    NOT_YET_KNOWN,
    DOES_NOT_COUNT
}
