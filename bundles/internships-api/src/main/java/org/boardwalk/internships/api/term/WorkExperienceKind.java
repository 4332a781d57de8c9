package org.boardwalk.internships.api.term;

/**
 * Kinds of work-based learning a board keeps apart; the text shown is {@code internships.kind.<NAME>}. The kinds of work
 * experience for youth are those of 20 CFR 681.600(c); on-the-job training is training, not work experience, in the
 * federal report of adults (PIRL 1303), and volunteering is neither.
 */
public enum WorkExperienceKind {
    INTERNSHIP,
    JOB_SHADOWING,
    ON_THE_JOB_TRAINING,
    PRE_APPRENTICESHIP,
    /** Summer employment and other employment opportunities through the school year. */
    EMPLOYMENT,
    VOLUNTEERING
}
