package org.boardwalk.pathways.api.model;

/** What a step is; the text shown is {@code pathways.kind.<NAME>}. */
public enum StepKind {
    /** A programme of study that ends with a degree or a diploma. */
    EDUCATION,
    COURSE,
    /** Internship, on-the-job training, job shadowing, volunteering, a portfolio. */
    EXPERIENCE,
    EXAM_PREPARATION,
    CREDENTIAL,
    JOB,
    CONTINUING_EDUCATION,
    MEMBERSHIP,
    EVENT
}
