package org.boardwalk.pathways.internal.domain.layout;

import org.boardwalk.pathways.api.requirement.Strength;

/**
 * A line to be drawn.
 *
 * @param from id of a step or choice
 * @param to id of a step or choice
 * @param weak not drawn: only brings the two near each other
 */
record Link(String from, String to, Strength strength, boolean alternative, boolean weak) {
    static Link of(String from, String to, Strength strength, boolean alternative) {
        return new Link(from, to, strength, alternative, false);
    }

    /** A relation that keeps two steps near each other. */
    static Link weak(String from, String to) {
        return new Link(from, to, Strength.RECOMMENDED, false, true);
    }
}
