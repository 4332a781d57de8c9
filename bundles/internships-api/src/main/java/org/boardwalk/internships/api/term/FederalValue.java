package org.boardwalk.internships.api.term;

/**
 * A value in the federal report, the Participant Individual Record Layout.
 *
 * @param element number of the data element, such as {@code 1303}
 * @param value such as {@code 01}
 * @param confirmed whether it was compared with a published table; what was not has to be compared with the layout in force
 *     before a report is sent
 */
public record FederalValue(String element, String value, boolean confirmed) {
    /** As people write it: {@code 1303=01}. */
    @Override
    public String toString() {
        return element + "=" + value;
    }
}
