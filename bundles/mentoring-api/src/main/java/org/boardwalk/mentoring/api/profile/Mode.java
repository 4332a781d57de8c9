package org.boardwalk.mentoring.api.profile;

/** How somebody can meet; the text shown is {@code mentoring.mode.<NAME>}. Who can do both has both. */
public enum Mode {
    IN_PERSON,
    /** By video, telephone or messages. */
    REMOTE
}
