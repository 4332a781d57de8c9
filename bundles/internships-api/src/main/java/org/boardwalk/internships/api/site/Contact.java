package org.boardwalk.internships.api.site;

import java.util.UUID;

/**
 * Somebody at a site. Contacts have no account; they are written to, and answer by signed links.
 *
 * @param email required for whoever is asked for seats, hours or evaluations
 */
public record Contact(UUID id, String name, Role role, String email, String phone) {
    /** What the person does for the placements; the text shown is {@code internships.contact.<NAME>}. */
    public enum Role {
        /** Signs agreements and is asked for seats. */
        COORDINATOR,
        /** Works with the participants, approves their hours and evaluates them. */
        SUPERVISOR
    }
}
