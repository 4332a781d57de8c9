package org.boardwalk.participants.api;

/** Order of a list; people who are equal in it follow by name. */
public record ParticipantSort(Field field, boolean descending) {
    public static final ParticipantSort BY_NAME = new ParticipantSort(Field.NAME, false);

    /** What a list can be ordered by. */
    public enum Field {
        /** Family name, then given name. */
        NAME,
        EXTERNAL_ID,
        EMAIL,
        STATUS,
        PROGRAMME,
        ENTRY_DATE,
        LAST_SERVICE
    }
}
