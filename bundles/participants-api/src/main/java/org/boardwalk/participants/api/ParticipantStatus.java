package org.boardwalk.participants.api;

/** Where a person stands in the programme; the text shown is {@code participants.status.<name>}. */
public enum ParticipantStatus {
    /** Known, not yet enrolled. */
    APPLICANT,
    /** Enrolled; has an entry date (PIRL 900). */
    ACTIVE,
    /** Has exited (PIRL 901) and receives follow-up services. */
    FOLLOW_UP,
    /** Has exited and the file is closed. */
    EXITED
}
