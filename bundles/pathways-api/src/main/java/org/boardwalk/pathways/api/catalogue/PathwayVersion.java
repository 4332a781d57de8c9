package org.boardwalk.pathways.api.catalogue;

import java.time.Instant;
import java.util.UUID;
import org.boardwalk.pathways.api.model.Pathway;

/**
 * One published version; it never changes again.
 *
 * @param pathwayId the same for all versions
 * @param number 1, 2, 3, …
 * @param publishedBy display name of the person, or the system's cause
 * @param note what changed and why, for planners to read; may be empty
 */
public record PathwayVersion(
        UUID pathwayId, int number, Pathway pathway, Instant publishedAt, String publishedBy, String note) {}
