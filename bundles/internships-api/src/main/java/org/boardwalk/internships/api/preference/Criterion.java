package org.boardwalk.internships.api.preference;

/**
 * Something a site wants, published to everybody whom it orders: points for each person who has it, added up. Never about a
 * protected attribute, nor about what a person ranked: the list of kinds is closed. A language one is served in is neither
 * skill nor evidence of one (29 CFR 38.9: national origin), and points for a first choice would punish whoever says honestly
 * what he wants most.
 *
 * @param value what the kind needs: the id of a pathway's step, the code of a credential; empty with {@link Kind#COMPLIANT}
 * @param points 1 to 100
 */
public record Criterion(Kind kind, String value, int points) {
    public static final int MOST_POINTS = 100;

    /** Whether two ask for the same, whatever it is worth. */
    public boolean asksTheSame(Criterion other) {
        return kind == other.kind && value.equals(other.value);
    }

    /** The text shown is {@code internships.criterion.<NAME>}. */
    public enum Kind {
        /** The step of a plan of the person is done or waived; never while the pathways module is off. */
        STEP_COMPLETED,
        /** The person holds the credential, verified; what is only reported does not count. */
        CREDENTIAL_HELD,
        /** All the opportunity's requirements are clear on its last day. */
        COMPLIANT
    }
}
