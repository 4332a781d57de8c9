package org.boardwalk.matching.verify;

import org.boardwalk.matching.model.HrInstance;

/**
 * A resident and a hospital who would both rather have each other; or a couple and a joint choice. By number.
 *
 * @param partner the other of a couple, or {@link HrInstance#NONE}
 * @param partnerHospital where the partner would go, or {@link HrInstance#NONE}
 */
public record Blocking(int resident, int hospital, int partner, int partnerHospital, Cause cause) {
    /** Whether a person's decision is why it blocks. */
    public enum Cause {
        /** The resident is pinned elsewhere. */
        PIN_OF_RESIDENT,
        /** Without those pinned to the hospital there would be nobody it would give up for the resident. */
        PINS_AT_HOSPITAL,
        /** No pin explains it: the matching is not stable. */
        NO_PIN
    }

    static Blocking pair(int resident, int hospital, Cause cause) {
        return new Blocking(resident, hospital, HrInstance.NONE, HrInstance.NONE, cause);
    }

    public boolean ofCouple() {
        return partner != HrInstance.NONE;
    }
}
