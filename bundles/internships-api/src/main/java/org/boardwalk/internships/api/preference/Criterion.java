package org.boardwalk.internships.api.preference;

/**
 * Something a site wants, published to everybody whom it orders: points for each person who has it, added up. Never about
 * a protected attribute: the list of kinds is closed.
 *
 * @param value what the kind needs: a pathway step's code, a credential's code, a language tag, miles
 * @param points 1 to 100
 */
public record Criterion(Kind kind, String value, int points) {
    /** The text shown is {@code internships.criterion.<NAME>}. */
    public enum Kind {
        /** The step of the person's plan is complete. */
        STEP_COMPLETED,
        /** The person holds the credential, verified. */
        CREDENTIAL_HELD,
        /** The person speaks the language. */
        LANGUAGE,
        /** All the opportunity's requirements are clear on its last day. */
        COMPLIANT,
        /** The person ranked the opportunity in the first tier. */
        FIRST_CHOICE
    }
}
