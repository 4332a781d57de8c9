package org.boardwalk.mentoring.api.profile;

/** Whom a form field, a screening step or a survey is for; the text shown is {@code mentoring.audience.<NAME>}. */
public enum Audience {
    MENTOR,
    MENTEE
}
