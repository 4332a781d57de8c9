package org.boardwalk.mentoring.api.profile;

/**
 * What a mentee lets the mentor see, decided by the mentee, for a minor with a guardian; the text shown is {@code
 * mentoring.shared.<NAME>}.
 */
public enum Shared {
    /** Plans, their progress and the next step. */
    PATHWAY,
    /** Credentials and their expiry. */
    CREDENTIALS,
    /** Placements and their dates. */
    PLACEMENT,
    /** E-mail address and telephone number; never of a minor, whatever is stored. */
    CONTACT
}
