package org.boardwalk.certifications.api.catalogue;

/**
 * Type of recognised credential in the federal report: PIRL data elements 1800, 1802 and 1804 (ETA-9172, OMB 1205-0521).
 * The values are those of the table of jointly required elements in TEGL 07-18 (19 December 2018), 0 to 7. An 8 stands in
 * some older lists; the table has none, graduate degrees count for vocational rehabilitation only (TEGL 10-16, Change 3).
 * The text shown is {@code certifications.federalType.<NAME>}.
 */
public enum FederalType {
    NONE(0),
    SECONDARY_DIPLOMA(1),
    ASSOCIATE_DEGREE(2),
    BACHELOR_DEGREE(3),
    LICENSURE(4),
    CERTIFICATE(5),
    CERTIFICATION(6),
    OTHER(7);

    private final int code;

    FederalType(int code) {
        this.code = code;
    }

    /** Value of the data element, 0 to 7. */
    public int code() {
        return code;
    }
}
