package org.boardwalk.pathways.api.picture;

/** An arrow key. */
public enum Arrow {
    LEFT,
    RIGHT,
    UP,
    DOWN
}
