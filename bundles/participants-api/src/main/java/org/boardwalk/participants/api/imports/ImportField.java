package org.boardwalk.participants.api.imports;

/** What a column of a file can mean; the text shown is {@code participants.field.<key>}. */
public enum ImportField {
    EXTERNAL_ID("externalId"),
    GIVEN_NAME("givenName"),
    FAMILY_NAME("familyName"),
    /** "Family, Given" or "Given Family" in one column. */
    FULL_NAME("fullName"),
    PREFERRED_NAME("preferredName"),
    BIRTH_DATE("birthDate"),
    EMAIL("email"),
    PHONE("phone"),
    STREET("street"),
    CITY("city"),
    STATE("state"),
    COUNTY("county"),
    ZIP("zip"),
    LANGUAGE("language"),
    PROGRAMME("programme"),
    FUNDING("funding"),
    PRIORITY("priority"),
    STATUS("status"),
    ENTRY_DATE("entryDate"),
    EXIT_DATE("exitDate"),
    /** Sign-in name of the career planner. */
    PLANNER("planner"),
    /** Name of a cohort that exists. */
    COHORT("cohort");

    private final String key;

    ImportField(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
