package org.boardwalk.internships.api.site;

import java.util.List;
import java.util.UUID;

/**
 * An organisation that takes people in.
 *
 * @param lock to be handed back with a change
 * @param sector what it is, such as hospital or public-health agency; as the board words it, may be empty
 * @param active false = kept for its history, offered nowhere
 * @param locations by name
 * @param contacts by name
 * @param agreements newest first
 */
public record Site(
        UUID id,
        long lock,
        String name,
        String sector,
        String website,
        String note,
        boolean active,
        List<Location> locations,
        List<Contact> contacts,
        List<Agreement> agreements) {
    public Site {
        locations = List.copyOf(locations);
        contacts = List.copyOf(contacts);
        agreements = List.copyOf(agreements);
    }
}
