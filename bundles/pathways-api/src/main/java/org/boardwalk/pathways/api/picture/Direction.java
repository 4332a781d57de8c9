package org.boardwalk.pathways.api.picture;

/** Where a picture runs to. */
public enum Direction {
    /** For screens that are wider than high. */
    LEFT_TO_RIGHT,
    /** For phones. */
    TOP_TO_BOTTOM
}
