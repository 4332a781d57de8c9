package org.boardwalk.internships.api.site;

import java.util.Optional;
import java.util.UUID;

/**
 * A place of a site: a campus, a ward, a plant.
 *
 * @param state two letters (USPS), may be empty
 * @param zip five digits, or nine with a dash; may be empty
 * @param latitude degrees north, WGS 84; with longitude or not at all
 * @param longitude degrees east, WGS 84
 * @param directions how to get there, where to report; at most 1,000 characters
 */
public record Location(
        UUID id,
        String name,
        String street,
        String city,
        String state,
        String zip,
        Optional<Double> latitude,
        Optional<Double> longitude,
        String directions) {}
