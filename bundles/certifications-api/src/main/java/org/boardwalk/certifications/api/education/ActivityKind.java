package org.boardwalk.certifications.api.education;

/** What an activity of continuing education is to the issuer; the text shown is {@code certifications.education.kind.<NAME>}. */
public enum ActivityKind {
    /** About the field the credential is for, as the issuer describes it. */
    IN_DOMAIN,
    /** About something else that matters at work. */
    OUTSIDE,
    /** A test of one's own work that the issuer offers each year; counts what the rule says, not what was written down. */
    SELF_REVIEW
}
