package org.boardwalk.internships.api.placement;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Placements as iCalendar (RFC 5545): a file to add once, and a private address a calendar program reads again and again.
 * Rights as for {@link Placements}; the address is the participant's own to make and to take back, and staff's who may
 * place.
 */
@ProviderType
public interface PlacementCalendar {
    /** One placement as a file, in UTF-8. */
    String file(UUID placementId);

    /**
     * A fresh address of all placements of a person; the one before stops working. Whoever has it can read it.
     *
     * @return path below the deployment's address
     */
    String feed(UUID participantId);

    /** Until when the address works; empty = there is none. */
    Optional<Instant> feedUntil(UUID participantId);

    /** The address stops working. */
    void endFeed(UUID participantId);
}
